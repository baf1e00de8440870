; The Windows installer, for Inno Setup 6. Not yet tried on Windows.
; Build is the include that packaging/windows.py writes: version, folders, and a line in [Files] for every file.
#include Build

#define Program "boneage-desktop.exe"
#define FilmType "boneage-desktop.dicom"

[Setup]
AppId={{CF792318-BD7B-420D-B607-5964ECDD94E3}
AppName=boneage-desktop
AppVersion={#Version}
AppVerName=boneage-desktop {#Version}
AppPublisher=The boneage-desktop project
AppComments=Research use only. Not a medical device.
VersionInfoVersion={#Version}
VersionInfoDescription=boneage-desktop setup
VersionInfoProductName=boneage-desktop
; for the one who installs, without an administrator; /ALLUSERS installs for everyone
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
DefaultDirName={autopf}\boneage-desktop
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
; a training may run for hours: the person is asked to close the program, it is not closed over their head
AppMutex=boneage-desktop-runs
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName=boneage-desktop
SetupIconFile={#Icon}
WizardStyle=modern
ShowLanguageDialog=auto
Compression=lzma2/normal
SolidCompression=yes
LZMAUseSeparateProcess=yes
; a single setup.exe ends at 2.1 GB; above, files setup-1.bin … stand beside it
DiskSpanning={#Spanning}
OutputDir={#Output}
OutputBaseFilename=boneage-desktop-{#Version}-windows-x64-setup

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"; InfoBeforeFile: "notice-en.txt"
Name: "zh"; MessagesFile: "compiler:Default.isl,chinese.isl"; InfoBeforeFile: "notice-zh.txt"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"; InfoBeforeFile: "notice-de.txt"

[CustomMessages]
en.Reader=Reading bone age
zh.Reader=骨龄评估
de.Reader=Knochenalter bestimmen
en.Trainer=Training on local films (TensorFlow)
zh.Trainer=用本地影像训练（TensorFlow）
de.Trainer=Training mit eigenen Aufnahmen (TensorFlow)
en.OpenFilms=Open DICOM films (.dcm) with boneage-desktop
zh.OpenFilms=用 boneage-desktop 打开 DICOM 影像（.dcm）
de.OpenFilms=DICOM-Aufnahmen (.dcm) mit boneage-desktop öffnen
en.Film=DICOM film
zh.Film=DICOM 影像
de.Film=DICOM-Aufnahme

; without [Types] Inno Setup offers its own: full, compact, custom
[Components]
Name: "reader"; Description: "{cm:Reader}"; Types: full compact custom; Flags: fixed
#ifdef Trainer
Name: "trainer"; Description: "{cm:Trainer}"; Types: full; Flags: disablenouninstallwarning
#endif

[Tasks]
Name: "films"; Description: "{cm:OpenFilms}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; what an older version had and this one has not, and the trainer where it is no longer wanted
Type: filesandordirs; Name: "{app}\_internal"
Type: files; Name: "{app}\*-trainer.*"

[Icons]
Name: "{autoprograms}\boneage-desktop"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\boneage-desktop"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; HKA: of the user, or of the machine where it is installed for everyone
Root: HKA; Subkey: "Software\Classes\{#FilmType}"; ValueType: string; ValueData: "{cm:Film}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#FilmType}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKA; Subkey: "Software\Classes\{#FilmType}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.dcm"; ValueType: string; ValueData: "{#FilmType}"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: films
Root: HKA; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "{#FilmType}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
; "Open with" for pictures; what opens them by a double click stays as it is
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "boneage-desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
#define Supported(str Suffix) 'Root: HKA; Subkey: "Software\Classes\Applications\' + Program + '\SupportedTypes"; ValueType: string; ValueName: "' + Suffix + '"; ValueData: ""'
#emit Supported(".dcm")
#emit Supported(".png")
#emit Supported(".jpg")
#emit Supported(".jpeg")
#emit Supported(".tif")
#emit Supported(".tiff")
#emit Supported(".bmp")
#emit Supported(".webp")

[Run]
; never with the rights of an administrator: Windows lets nothing be dropped on a program that has them
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,boneage-desktop}"; Flags: nowait postinstall skipifsilent runasoriginaluser
