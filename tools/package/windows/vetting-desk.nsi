; The installer for one person: no administrator, nothing outside their account. `installer.py` calls it with
; VERSION, PROGRAM (the program's folder), TARGET (the installer) and ICON.
Unicode true
ManifestSupportedOS Win10
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off

!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\VettingDesk"
!define BUNDLE "VettingDesk.Bundle"
!define BACKUP "VettingDesk.Backup"
!define UPDATE "VettingDesk.Update"
!define WINDOW "vetting-desk-window.exe"

Name "Vetting Desk"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Vetting Desk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "Vetting Desk ${VERSION}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Farsi"

LangString InUse ${LANG_ENGLISH} "Vetting Desk is open. Lock or close it, then try again."
LangString InUse ${LANG_RUSSIAN} "Vetting Desk открыт. Заблокируйте или закройте его и повторите."
LangString InUse ${LANG_FARSI} "Vetting Desk باز است. آن را قفل کنید یا ببندید و دوباره تلاش کنید."
LangString Bundle ${LANG_ENGLISH} "Sealed bundle"
LangString Bundle ${LANG_RUSSIAN} "Запечатанный пакет"
LangString Bundle ${LANG_FARSI} "بستهٔ مهروموم‌شده"
LangString Backup ${LANG_ENGLISH} "Backup of a desk"
LangString Backup ${LANG_RUSSIAN} "Резервная копия рабочего места"
LangString Backup ${LANG_FARSI} "نسخهٔ پشتیبان یک میز کار"
LangString Update ${LANG_ENGLISH} "Update of Vetting Desk"
LangString Update ${LANG_RUSSIAN} "Обновление Vetting Desk"
LangString Update ${LANG_FARSI} "به‌روزرسانی Vetting Desk"

; An open program holds its own file: nothing is replaced under it, and nothing half.
!macro LEAVE_IF_OPEN
  IfFileExists "$INSTDIR\${WINDOW}" 0 not_open
  ClearErrors
  FileOpen $0 "$INSTDIR\${WINDOW}" a
  IfErrors 0 closed
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(InUse)" /SD IDOK
  Abort
closed:
  FileClose $0
not_open:
!macroend

; What was installed, by name: a folder "data" beside it is never touched.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\vetting-desk.exe"
  Delete "$INSTDIR\${WINDOW}"
!macroend

Function .onInit
  SetShellVarContext current
FunctionEnd

Section
  !insertmacro LEAVE_IF_OPEN
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
!ifdef NSIS_WIN32_MAKENSIS
  File /r "${PROGRAM}\*"
!else
  File /r "${PROGRAM}/*"
!endif
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Vetting Desk.lnk" "$INSTDIR\${WINDOW}"

  WriteRegStr HKCU "Software\Classes\${BACKUP}" "" "$(Backup)"
  WriteRegStr HKCU "Software\Classes\${BACKUP}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "Software\Classes\${BACKUP}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "Software\Classes\.vdbackup" "" "${BACKUP}"
  WriteRegStr HKCU "Software\Classes\${UPDATE}" "" "$(Update)"
  WriteRegStr HKCU "Software\Classes\${UPDATE}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "Software\Classes\${UPDATE}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "Software\Classes\.vdupdate" "" "${UPDATE}"
  ; A bundle is an age file: the program offers itself, and takes these files from no other.
  WriteRegStr HKCU "Software\Classes\${BUNDLE}" "" "$(Bundle)"
  WriteRegStr HKCU "Software\Classes\${BUNDLE}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "Software\Classes\${BUNDLE}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "Software\Classes\.age\OpenWithProgids" "${BUNDLE}" ""

  WriteRegStr HKCU "${KEY}" "DisplayName" "Vetting Desk"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${KEY}" "Publisher" "Vetting Desk"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
  SetShellVarContext current
  !insertmacro LEAVE_IF_OPEN
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Vetting Desk.lnk"
  DeleteRegKey HKCU "Software\Classes\${BACKUP}"
  DeleteRegKey HKCU "Software\Classes\${BUNDLE}"
  DeleteRegKey HKCU "Software\Classes\${UPDATE}"
  DeleteRegValue HKCU "Software\Classes\.vdupdate" ""
  DeleteRegKey /ifempty HKCU "Software\Classes\.vdupdate"
  DeleteRegValue HKCU "Software\Classes\.vdbackup" ""
  DeleteRegKey /ifempty HKCU "Software\Classes\.vdbackup"
  DeleteRegValue HKCU "Software\Classes\.age\OpenWithProgids" "${BUNDLE}"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
