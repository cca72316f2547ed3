"""What a Linux desktop is told of the program: its place in menus, its kinds of files, its manual."""
