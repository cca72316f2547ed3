@rem Builds the installer on Windows, from a clean checkout: tools\package\windows\build.cmd
@rem It needs Python 3.11 to 3.14 (py), git, and NSIS 3. What it makes is in dist\ then.
setlocal
cd /d "%~dp0..\..\.."
if not exist .venv\Scripts\python.exe py -3 -m venv .venv || exit /b 1
.venv\Scripts\python -m pip install --quiet --require-hashes -r requirements.lock || exit /b 1
.venv\Scripts\python -m pip install --quiet --no-deps --no-build-isolation --editable . || exit /b 1
.venv\Scripts\python -m tools.package || exit /b 1
