"""Figures over many cases: reading what each case adds, keeping the sums, and tables made of them.

What is counted is data in `vetting_desk.model.numbers`; another backend reads the same. Who may see which
table, and exports, is `operations.numbers`.
"""
