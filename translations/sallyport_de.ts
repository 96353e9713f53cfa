<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>sallyport::Manners</name>
    <message>
        <source>Sign in at another server?</source>
        <translation>An einem anderen Server anmelden?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>A link wants you to sign in there. Go on only if you know this server: whoever runs it learns the password that you type.</source>
        <translation>Ein Link führt zur Anmeldung dort. Nur weitermachen, wenn du diesen Server kennst: Wer ihn betreibt, erfährt das eingegebene Passwort.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>The program was started once more, for this server. Go on only if you know it: whoever runs it learns the password that you type.</source>
        <translation>Das Programm wurde noch einmal gestartet, für diesen Server. Nur weitermachen, wenn du ihn kennst: Wer ihn betreibt, erfährt das eingegebene Passwort.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>Über Sallyport</translation>
    </message>
    <message>
        <source>Signs you in, looks after your account, and administers users.</source>
        <translation>Meldet dich an, betreut dein Konto und verwaltet Benutzer.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Our sources are free under the Apache License 2.0. With Qt HTTP Server and Qt Charts inside, the program as a whole is under the GNU General Public License, version 3.</source>
        <translation>Unser Quelltext ist frei unter der Apache-Lizenz 2.0. Mit Qt HTTP Server und Qt Charts darin steht das Programm als Ganzes unter der GNU General Public License, Version 3.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. It names the server, but no account and no password.</source>
        <translation>Kopiert. Der Server wird genannt, aber kein Konto und kein Passwort.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountHeader</name>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>In einem anderen Konto anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · asks for the password</source>
        <translation>%1 · fragt nach dem Passwort</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountWindow</name>
    <message>
        <source>Admin &amp;console</source>
        <translation>&amp;Verwaltung</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Admin console</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Discard and switch</source>
        <translation>Verwerfen und wechseln</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Something in this window is not saved yet. It will be lost.</source>
        <translation>In diesem Fenster ist etwas noch nicht gespeichert. Es geht verloren.</translation>
    </message>
    <message>
        <source>Discard and sign out</source>
        <translation>Verwerfen und abmelden</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Verwerfen und schließen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountsPage</name>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Remove this account from the list?</source>
        <translation>Dieses Konto aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It is signed out on this computer. The account itself stays, and you can sign in to it again.</source>
        <translation>Es wird auf diesem Computer abgemeldet. Das Konto selbst bleibt, und du kannst dich dort wieder anmelden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What happened to your account. If something was not you, change your password.</source>
        <translation>Was mit deinem Konto geschehen ist. Wenn etwas davon nicht von dir war, ändere dein Passwort.</translation>
    </message>
    <message>
        <source>Loading your activity</source>
        <translation>Aktivität wird geladen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Sign-ins and changes of your account will stand here.</source>
        <translation>Anmeldungen und Änderungen deines Kontos stehen dann hier.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr anzeigen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityRow</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityTab</name>
    <message>
        <source>Nothing is recorded about this account.</source>
        <translation>Über dieses Konto ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AddressEditor</name>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>auth.example.org</source>
        <translation>auth.example.org</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Das konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminWindow</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Only administrators can open this</source>
        <translation>Nur für Administratoren</translation>
    </message>
    <message>
        <source>If you need it, ask an administrator of this server.</source>
        <translation>Wer Zugang braucht, wendet sich an die Administratoren dieses Servers.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>An- und Abmeldungen</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>Änderungen an Konten</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>Schlüssel und Sicherungen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>In der letzten Stunde</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>Am letzten Tag</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschehen ist</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>Von welcher Adresse</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>New records come in at the top</source>
        <translation>Neue Einträge erscheinen oben</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Loading the audit log</source>
        <translation>Protokoll wird geladen</translation>
    </message>
    <message>
        <source>More than %L1 records</source>
        <translation>Mehr als %L1 Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No record has what the filter asks for.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>What happens to accounts is written down here.</source>
        <translation>Was mit Konten geschieht, wird hier festgehalten.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Zu viele falsche Passwörter</translation>
    </message>
    <message>
        <source>Too many new accounts</source>
        <translation>Zu viele neue Konten</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed out of several sessions</source>
        <translation>Aus mehreren Sitzungen abgemeldet</translation>
    </message>
    <message>
        <source>Session ended: its key was used twice</source>
        <translation>Sitzung beendet: Schlüssel zweimal benutzt</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto erstellt</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Konto aktiviert</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Konto gelöscht</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Konto entsperrt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Daten exportiert</translation>
    </message>
    <message>
        <source>Signing key replaced</source>
        <translation>Signaturschlüssel ersetzt</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>Signaturschlüssel stillgelegt</translation>
    </message>
    <message>
        <source>Master key replaced</source>
        <translation>Hauptschlüssel ersetzt</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Konten importiert</translation>
    </message>
    <message>
        <source>Accounts exported</source>
        <translation>Konten exportiert</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupDialog</name>
    <message>
        <source>Make a backup now?</source>
        <translation>Jetzt eine Sicherung erstellen?</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in %1. Without the passphrase nobody can open it, and nothing brings a lost one back: write it down.</source>
        <translation>Alle Daten des Servers in einer verschlüsselten Datei, in %1. Ohne die Passphrase kann niemand sie öffnen, und nichts bringt eine verlorene zurück: bitte aufschreiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Dein Passwort</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation>Die Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Dein Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Whoever has the file can try for ever. Please make it longer: some unrelated words.</source>
        <translation>Wer die Datei hat, kann unbegrenzt raten. Bitte länger machen: mehrere Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Das ist nicht dieselbe Passphrase.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Bitte das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Loading the backups</source>
        <translation>Sicherungen werden geladen</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Jeden Tag (%Ln)</numerusform>
            <numerusform>Alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Jede Stunde (%Ln)</numerusform>
            <numerusform>Alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>One is being made…</source>
        <translation>Eine wird gerade erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>Es gibt noch keine Sicherungen</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”.</source>
        <translation>Die erste mit „Jetzt sichern“ erstellen.</translation>
    </message>
    <message>
        <source>The last backup failed (%1): %2</source>
        <translation>Die letzte Sicherung ist fehlgeschlagen (%1): %2</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>Die Sicherung wurde erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>Jetzt eine Sicherung erstellen?</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in its backup folder.</source>
        <translation>Alle Daten des Servers in einer verschlüsselten Datei, in seinem Sicherungsordner.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>The path of the folder was copied</source>
        <translation>Der Pfad des Ordners wurde kopiert</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>Pfad des Ordners kopieren</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”: you choose its passphrase. For backups that are made by themselves, say in the settings how often and what they are locked with: backup_every, and backup_recipient_file or backup_passphrase_file.</source>
        <translation>Die erste mit „Jetzt sichern“ erstellen: Die Passphrase wählst du. Für Sicherungen, die von selbst entstehen, in den Einstellungen angeben, wie oft und womit sie verschlüsselt werden: backup_every und backup_recipient_file oder backup_passphrase_file.</translation>
    </message>
    <message>
        <source>Nothing here shows folders. It is %1</source>
        <translation>Hier zeigt nichts Ordner an. Es ist %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkAct</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln Konto abmelden?</numerusform>
            <numerusform>%Ln Konten abmelden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session ends at once, on every device. They can sign in again.</source>
        <translation>Jede Sitzung endet sofort, auf jedem Gerät. Eine neue Anmeldung ist möglich.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Abmeldung läuft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln Konto deaktivieren?</numerusform>
            <numerusform>%Ln Konten deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can sign in to a disabled account, and its sessions end at once. It can be enabled again.</source>
        <translation>In einem deaktivierten Konto kann sich niemand anmelden, und seine Sitzungen enden sofort. Es kann wieder aktiviert werden.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>Wird deaktiviert&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln Konto aktivieren?</numerusform>
            <numerusform>%Ln Konten aktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the password can sign in again.</source>
        <translation>Wer das Passwort hat, kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Wird aktiviert&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln Konto löschen?</numerusform>
            <numerusform>%Ln Konten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that belongs to it. This cannot be undone; the audit log keeps what was done.</source>
        <translation>Mit allem, was dazugehört. Das lässt sich nicht rückgängig machen; das Protokoll hält fest, was getan wurde.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) signed out</source>
        <translation>
            <numerusform>%Ln Konto abgemeldet</numerusform>
            <numerusform>%Ln Konten abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) disabled</source>
        <translation>
            <numerusform>%Ln Konto deaktiviert</numerusform>
            <numerusform>%Ln Konten deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) enabled</source>
        <translation>
            <numerusform>%Ln Konto aktiviert</numerusform>
            <numerusform>%Ln Konten aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) deleted</source>
        <translation>
            <numerusform>%Ln Konto gelöscht</numerusform>
            <numerusform>%Ln Konten gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Accounts that were refused</source>
        <translation>Abgelehnte Konten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln Konto konnte nicht geändert werden.</numerusform>
            <numerusform>%Ln Konten konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays done.</source>
        <translation>Angehalten. Was bisher getan wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Das Zertifikat von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Somebody may be posing as this server; please ask its administrator.</source>
        <translation>%1 Es wurde nichts gesendet. Jemand gibt sich vielleicht als dieser Server aus; bitte bei seiner Administration nachfragen.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Does this server have a certificate of its own making? Then its administrator can tell you the fingerprint: in person, by phone, or in another way that nobody else can change.</source>
        <translation>Hat dieser Server ein selbst erstelltes Zertifikat? Dann kann seine Administration den Fingerabdruck nennen: persönlich, am Telefon oder auf einem anderen Weg, den niemand sonst verändern kann.</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the administrator</source>
        <translation>&amp;Fingerabdruck von der Administration</translation>
    </message>
    <message>
        <source>Fingerprint from the administrator</source>
        <translation>Fingerabdruck von der Administration</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate.</source>
        <translation>Niemand bürgt für sein Zertifikat.</translation>
    </message>
    <message>
        <source>This computer does not know who issued its certificate.</source>
        <translation>Dieser Computer kennt den Aussteller seines Zertifikats nicht.</translation>
    </message>
    <message>
        <source>Its certificate is made out to another name.</source>
        <translation>Sein Zertifikat ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>Its certificate has run out.</source>
        <translation>Sein Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>Sein Zertifikat ist noch nicht gültig. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>Sein Zertifikat wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Its certificate could not be checked.</source>
        <translation>Sein Zertifikat konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>It is not the certificate you have trusted before.</source>
        <translation>Es ist nicht das Zertifikat, dem du bisher vertraut hast.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Made out to: %1
Issued by: %2
Valid until: %3</source>
        <translation>Ausgestellt auf: %1
Ausgestellt von: %2
Gültig bis: %3</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not sign in here, and tell the administrator.</source>
        <translation>Das ist ein anderer Fingerabdruck. Hier nicht anmelden und die Administration informieren.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChartCard</name>
    <message>
        <source>%1: %L2 in all, %L3 at most</source>
        <translation>%1: %L2 insgesamt, höchstens %L3</translation>
    </message>
    <message>
        <source>%1, %2: %L3</source>
        <translation>%1, %2: %L3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChoiceBar</name>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Aktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select accounts to change several at once</source>
        <translation>Konten auswählen, um mehrere auf einmal zu ändern</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfigurationPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changed where the server is started</source>
        <translation>Werden dort geändert, wo der Server gestartet wird</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Name, value or meaning</source>
        <translation>Name, Wert oder Bedeutung</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Loading the settings</source>
        <translation>Einstellungen werden geladen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Dein Passwort</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Dein Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Bitte das Passwort eingeben.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionBar</name>
    <message>
        <source>The server has not answered since %1. What you see may be old; what you type stays here.</source>
        <translation>Der Server antwortet seit %1 nicht. Die Anzeige kann veraltet sein; Eingaben bleiben hier.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CreateAccountWindow</name>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>&amp;E-Mail-Adresse (optional)</translation>
    </message>
    <message>
        <source>&amp;Full name (optional)</source>
        <translation>&amp;Vollständiger Name (optional)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist aktiv</translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>Erstes Konto erstellen</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>This account becomes the administrator of the server on this computer. Everything stays here.</source>
        <translation>Dieses Konto verwaltet dann den Server auf diesem Computer. Alles bleibt hier.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Konto wird erstellt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Kein gängiges Passwort, nicht der eigene Name.</numerusform>
            <numerusform>Mindestens %n Zeichen. Kein gängiges Passwort, nicht der eigene Name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many accounts were made from here.</source>
        <translation>Von hier aus wurden zu viele Konten erstellt.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CredentialsFields</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist aktiv</translation>
    </message>
    <message>
        <source>Username or address</source>
        <translation>Benutzername oder Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Last 48 hours</source>
        <translation>Letzte 48 Stunden</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Neue Benutzer</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Aktive Sitzungen</translation>
    </message>
    <message>
        <source>Sign-ins and failures</source>
        <translation>Anmeldungen und Fehlschläge</translation>
    </message>
    <message>
        <source>Most active sessions at a time</source>
        <translation>Meiste aktive Sitzungen zugleich</translation>
    </message>
    <message>
        <source>Loading the dashboard</source>
        <translation>Übersicht wird geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>right now</source>
        <translation>im Moment</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>auf %Ln Knoten</numerusform>
            <numerusform>auf %Ln Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DataTable</name>
    <message>
        <source>Sort by: %1</source>
        <translation>Sortieren nach: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DateText</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month below a diagram, in the letters of QLocale&apos;s date formats.</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::EndSessionQuestion</name>
    <message>
        <source>%1: %2, %3, since %4</source>
        <translation>%1: %2, %3, seit %4</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Diese Sitzung beenden?</translation>
    </message>
    <message>
        <source>This device is signed out at once. It can sign in again.</source>
        <translation>Dieses Gerät wird sofort abgemeldet. Es kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet&#xa0;…</translation>
    </message>
    <message>
        <source>The session of %1 was ended</source>
        <translation>Die Sitzung von %1 wurde beendet</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ErrorText</name>
    <message>
        <source>%1 Please wait a little and try again.</source>
        <translation>%1 Bitte etwas warten und dann erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n minute(s).</source>
        <translation>
            <numerusform>%1 Bitte in %n Minute erneut versuchen.</numerusform>
            <numerusform>%1 Bitte in %n Minuten erneut versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Bitte in %n Sekunde erneut versuchen.</numerusform>
            <numerusform>%1 Bitte in %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not understand this program. One of the two needs an update.</source>
        <translation>Der Server hat dieses Programm nicht verstanden. Eines von beiden braucht ein Update.</translation>
    </message>
    <message>
        <source>Something is not right yet. Please look at the marked fields.</source>
        <translation>Etwas stimmt noch nicht. Bitte die markierten Felder prüfen.</translation>
    </message>
    <message>
        <source>This is too long for the server. Please shorten it.</source>
        <translation>Das ist zu lang für den Server. Bitte kürzen.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in and try again.</source>
        <translation>Nicht angemeldet. Bitte anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Die Sitzung ist beendet. Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask the administrator of this server.</source>
        <translation>Dieses Konto ist deaktiviert. Bitte bei der Administration dieses Servers nachfragen.</translation>
    </message>
    <message>
        <source>Incorrect username or password. What you typed is still here.</source>
        <translation>Benutzername oder Passwort ist falsch. Die Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. An administrator can.</source>
        <translation>Dafür fehlt die Berechtigung. Ein Administrator kann es tun.</translation>
    </message>
    <message>
        <source>This is no longer there. Please refresh.</source>
        <translation>Das gibt es nicht mehr. Bitte aktualisieren.</translation>
    </message>
    <message>
        <source>This username is taken. Please choose another.</source>
        <translation>Dieser Benutzername ist vergeben. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is already an account with this address. Sign in with it, or use another address.</source>
        <translation>Mit dieser Adresse gibt es schon ein Konto. Damit anmelden oder eine andere Adresse verwenden.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>Das ist der letzte Administrator. Zuerst jemand anderen zum Administrator machen.</translation>
    </message>
    <message>
        <source>This server does not take new accounts. Please ask its administrator for one.</source>
        <translation>Dieser Server nimmt keine neuen Konten an. Bitte bei seiner Administration nach einem fragen.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist ausgelastet.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now. Please try again in a moment.</source>
        <translation>Der Server erreicht seine Daten gerade nicht. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The data was written by a newer version. Please update this program.</source>
        <translation>Die Daten stammen von einer neueren Version. Bitte dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>This address cannot be used. Please check how it is written.</source>
        <translation>Diese Adresse ist nicht verwendbar. Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>The server on this computer could not start: its address is in use.</source>
        <translation>Der Server auf diesem Computer konnte nicht starten: Seine Adresse ist belegt.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again; if it stays, tell its administrator.</source>
        <translation>Auf dem Server ist etwas schiefgegangen. Bitte erneut versuchen; wenn es dabei bleibt, die Administration informieren.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your connection, then try again.</source>
        <translation>Der Server ist nicht erreichbar. Adresse und Verbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection to this server is not private, so nothing was sent. Check the address, or ask its administrator.</source>
        <translation>Die Verbindung zu diesem Server ist nicht sicher, deshalb wurde nichts gesendet. Adresse prüfen oder bei der Administration nachfragen.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Sallyport server. Please check the address.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber kein Sallyport-Server. Bitte die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You will be asked for your password next time, because %1.</source>
        <translation>Beim nächsten Mal ist das Passwort wieder nötig: %1.</translation>
    </message>
    <message>
        <source>the keychain of this computer is locked</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt</translation>
    </message>
    <message>
        <source>the keychain of this computer did not answer</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet</translation>
    </message>
    <message>
        <source>this computer has no keychain</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain of this computer did not keep it</source>
        <translation>Der Schlüsselbund dieses Computers hat es nicht behalten</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Das ist zu kurz.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This password is too common. Please choose another.</source>
        <translation>Dieses Passwort ist zu gängig. Bitte ein anderes wählen.</translation>
    </message>
    <message>
        <source>Do not use your own name or address.</source>
        <translation>Nicht den eigenen Namen oder die eigene Adresse verwenden.</translation>
    </message>
    <message>
        <source>This is easy to guess. A few unrelated words are better.</source>
        <translation>Das ist leicht zu erraten. Besser sind ein paar Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>Please type your password: %1.</source>
        <translation>Bitte das Passwort eingeben: %1.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Das ist nicht das aktuelle Passwort.</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile. Please refresh and try again.</source>
        <translation>Das wurde inzwischen von jemand anderem geändert. Bitte aktualisieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Please use another copy of it.</source>
        <translation>Die Datei ist beschädigt oder unvollständig. Nimm bitte eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Bitte einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export accounts</source>
        <translation>Konten exportieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Into %1, which only you can read. Passwords are not part of it.</source>
        <translation>Nach %1, nur für dich lesbar. Passwörter sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported.</source>
        <translation>
            <numerusform>%Ln Konto exportiert.</numerusform>
            <numerusform>%Ln Konten exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FirstStartPage</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Accounts and notes stay here. Nothing to set up, works offline.</source>
        <translation>Konten und Notizen bleiben hier. Ohne Einrichtung, auch offline.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>You were given an address, or your team has a server.</source>
        <translation>Eine Adresse ist bekannt oder das Team hat einen Server.</translation>
    </message>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Willkommen bei Sallyport</translation>
    </message>
    <message>
        <source>Where do you want to sign in?</source>
        <translation>Wo anmelden?</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForgotPasswordDialog</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Whoever administers this computer can set a new one: close Sallyport and type this in a terminal.</source>
        <translation>Das Passwort ist nirgends gespeichert, also kann es niemand nachsehen. Wer diesen Computer verwaltet, kann ein neues setzen: Sallyport schließen und das hier in ein Terminal eingeben.</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Please ask the administrator of %1 to set a new one.</source>
        <translation>Das Passwort ist nirgends gespeichert, also kann es niemand nachsehen. Die Administration von %1 kann ein neues setzen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HealthCard</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server health</source>
        <translation>Zustand des Servers</translation>
    </message>
    <message>
        <source>The server was started for development: not for real accounts.</source>
        <translation>Der Server wurde für die Entwicklung gestartet: nicht für echte Konten.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left.</source>
        <translation>Der Datenträger ist fast voll: noch %1 frei.</translation>
    </message>
    <message>
        <source>The database is of an older version than the program.</source>
        <translation>Die Datenbank hat eine ältere Version als das Programm.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) failed since the start.</source>
        <translation>
            <numerusform>%Ln Sicherung seit dem Start fehlgeschlagen.</numerusform>
            <numerusform>%Ln Sicherungen seit dem Start fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Nicht geplant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) went away without stopping.</source>
        <translation>
            <numerusform>%Ln Knoten verschwand, ohne beendet worden zu sein.</numerusform>
            <numerusform>%Ln Knoten verschwanden, ohne beendet worden zu sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>Die Knoten haben verschiedene Versionen: %1.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>%1 (answers here)</source>
        <translation>%1 (antwortet hier)</translation>
    </message>
    <message>
        <source>last seen: %1</source>
        <translation>zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation>seit: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Accounts (*.csv *.json *.jsonl *.ndjson)</source>
        <translation>Konten (*.csv *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Change accounts that are here already</source>
        <translation>Schon vorhandene Konten ändern</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Dein Passwort</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Dein Passwort, noch einmal</translation>
    </message>
    <message>
        <source>From %1. Nothing is changed before you say so.</source>
        <translation>Aus %1. Ohne deine Bestätigung wird nichts geändert.</translation>
    </message>
    <message>
        <source>Their names and addresses, but never their passwords</source>
        <translation>Namen und Adressen, aber nie Passwörter</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>Einträge mit Problemen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Import it on the server: sallyportd import.</source>
        <translation>Die Datei ist größer als %1. Auf dem Server importieren: sallyportd import.</translation>
    </message>
    <message>
        <source>The file is empty or no text in UTF-8.</source>
        <translation>Die Datei ist leer oder kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Datei wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Bitte das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>No accounts were recognised in this file.</source>
        <translation>In dieser Datei wurden keine Konten erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln Konto importiert.</numerusform>
            <numerusform>%Ln Konten importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in the file</source>
        <translation>
            <numerusform>%Ln Eintrag in der Datei</numerusform>
            <numerusform>%Ln Einträge in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, left as they are</source>
        <translation>
            <numerusform>%Ln schon vorhanden, bleibt, wie es ist</numerusform>
            <numerusform>%Ln schon vorhanden, bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a password: reset it before they can sign in</source>
        <translation>
            <numerusform>%Ln ohne Passwort: vor der Anmeldung zurücksetzen</numerusform>
            <numerusform>%Ln ohne Passwort: vor der Anmeldung zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainHelp</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1

A keychain is a program of your desktop that keeps secrets encrypted. Sallyport keeps there what lets you stay signed in, never your password.</source>
        <translation>%1

Ein Schlüsselbund ist ein Programm der Desktop-Umgebung, das Geheimnisse verschlüsselt aufbewahrt. Sallyport legt dort ab, womit du angemeldet bleibst, nie dein Passwort.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainPanel</name>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren&#xa0;…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Remember me until I quit</source>
        <translation>Bis zum Beenden angemeldet bleiben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>You are remembered until you quit</source>
        <translation>Du bleibst bis zum Beenden angemeldet</translation>
    </message>
    <message>
        <source>Nothing of your session is stored on this computer. At the next start you are asked for your password.</source>
        <translation>Von deiner Sitzung wird nichts auf diesem Computer gespeichert. Beim nächsten Start ist das Passwort wieder nötig.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainSetting</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is not used: you stay signed in until you quit.</source>
        <translation>Er wird nicht benutzt: Du bleibst bis zum Beenden angemeldet.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren&#xa0;…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainText</name>
    <message>
        <source>the keychain of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Your keychain is being checked</source>
        <translation>Dein Schlüsselbund wird geprüft</translation>
    </message>
    <message>
        <source>Your keychain works</source>
        <translation>Dein Schlüsselbund funktioniert</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Dein Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Your keychain does not keep anything</source>
        <translation>Dein Schlüsselbund behält nichts</translation>
    </message>
    <message>
        <source>Sallyport tries whether it keeps what it is given.</source>
        <translation>Sallyport probiert, ob er behält, was er bekommt.</translation>
    </message>
    <message>
        <source>To stay signed in, a key of your session is kept in %1, and nowhere else.</source>
        <translation>Damit du angemeldet bleibst, wird ein Schlüssel deiner Sitzung aufbewahrt, hier und nirgends sonst: %1.</translation>
    </message>
    <message>
        <source>Without one, Sallyport cannot remember you: it never writes a key of your session into a plain file.</source>
        <translation>Ohne ihn kannst du nicht angemeldet bleiben: Sallyport schreibt einen Schlüssel deiner Sitzung nie in eine unverschlüsselte Datei.</translation>
    </message>
    <message>
        <source>Sallyport can remember you as soon as %1 is unlocked.</source>
        <translation>Du kannst angemeldet bleiben, sobald das entsperrt ist: %1.</translation>
    </message>
    <message>
        <source>It has not started yet. You can sign in meanwhile.</source>
        <translation>Er ist noch nicht gestartet. Du kannst dich inzwischen anmelden.</translation>
    </message>
    <message>
        <source>A trial with %1 did not succeed, so Sallyport cannot remember you for now.</source>
        <translation>Ein Versuch ist nicht gelungen (%1), deshalb kannst du vorerst nicht angemeldet bleiben.</translation>
    </message>
    <message>
        <source>Install one: GNOME Keyring (package gnome-keyring) fits most desktops, KWallet fits KDE Plasma. KeePassXC can be one, too: Settings, Secret Service Integration.</source>
        <translation>Einen installieren: GNOME Keyring (Paket gnome-keyring) passt zu den meisten Desktop-Umgebungen, KWallet zu KDE Plasma. Auch KeePassXC kann einer sein: Einstellungen, Secret-Service-Integration.</translation>
    </message>
    <message>
        <source>Sign out of your desktop and in again, so that it starts.</source>
        <translation>Vom Desktop abmelden und wieder anmelden, damit er startet.</translation>
    </message>
    <message>
        <source>Then choose Check again here.</source>
        <translation>Danach hier „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>Choose Unlock and type the keychain&apos;s password. It is often the one you start this computer with.</source>
        <translation>„Entsperren“ wählen und das Passwort des Schlüsselbunds eingeben. Oft ist es das, mit dem du diesen Computer startest.</translation>
    </message>
    <message>
        <source>If it asks every day, give the keychain the same password as your account on this computer: then it opens with it.</source>
        <translation>Fragt er jeden Tag, gib dem Schlüsselbund dasselbe Passwort wie deinem Konto auf diesem Computer: Dann öffnet er sich damit.</translation>
    </message>
    <message>
        <source>If this computer starts without asking for a password, the keychain stays locked until you open it once.</source>
        <translation>Startet dieser Computer, ohne nach einem Passwort zu fragen, bleibt der Schlüsselbund gesperrt, bis du ihn einmal öffnest.</translation>
    </message>
    <message>
        <source>Some desktops start it only after their programs. Sallyport uses it as soon as it is there.</source>
        <translation>Manche Desktop-Umgebungen starten ihn erst nach ihren Programmen. Sallyport benutzt ihn, sobald er da ist.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, and answer it.</source>
        <translation>Hinter anderen Fenstern nach einer Frage des Schlüsselbunds suchen und sie beantworten.</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program and look whether a keychain is there and set as the default one.</source>
        <translation>Das Programm des Schlüsselbunds öffnen und nachsehen, ob ein Schlüsselbund da und als Standard gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>They sign access tokens</source>
        <translation>Sie signieren Zugriffstoken</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Retire key…</source>
        <translation>Schlüssel stilllegen&#xa0;…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Loading the keys</source>
        <translation>Schlüssel werden geladen</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Signs soon</source>
        <translation>Signiert bald</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Tokens are signed with a shared secret</source>
        <translation>Token werden mit einem gemeinsamen Geheimnis signiert</translation>
    </message>
    <message>
        <source>The server was given a secret at its start (HS256). There are no keys, and none can be made here.</source>
        <translation>Der Server hat beim Start ein Geheimnis bekommen (HS256). Es gibt keine Schlüssel, und hier können keine erstellt werden.</translation>
    </message>
    <message>
        <source>There are no keys</source>
        <translation>Es gibt keine Schlüssel</translation>
    </message>
    <message>
        <source>The server makes its first key when it needs one.</source>
        <translation>Der Server erstellt seinen ersten Schlüssel, wenn er einen braucht.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Select a key that does not sign any more</source>
        <translation>Einen Schlüssel auswählen, der nicht mehr signiert</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Einen neuen Signaturschlüssel erstellen?</translation>
    </message>
    <message>
        <source>It signs as soon as every node has it. Tokens of the old key stay good until they expire, so nobody is signed out.</source>
        <translation>Er signiert, sobald jeder Knoten ihn hat. Token des alten Schlüssels gelten, bis sie ablaufen; niemand wird abgemeldet.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>A new key was made</source>
        <translation>Ein neuer Schlüssel wurde erstellt</translation>
    </message>
    <message>
        <source>Retire this key?</source>
        <translation>Diesen Schlüssel stilllegen?</translation>
    </message>
    <message>
        <source>Every token it signed is refused from now on, and its private half is forgotten. Programs renew their tokens by themselves; whoever cannot has to sign in again. This cannot be undone.</source>
        <translation>Jedes Token, das er signiert hat, wird ab jetzt abgelehnt, und sein privater Teil wird vergessen. Programme erneuern ihre Token von selbst; wo das nicht geht, ist eine neue Anmeldung nötig. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Retire key</source>
        <translation>Schlüssel stilllegen</translation>
    </message>
    <message>
        <source>Retiring…</source>
        <translation>Wird stillgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>The key was retired</source>
        <translation>Der Schlüssel wurde stillgelegt</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LockCurtain</name>
    <message>
        <source>Locked. What you were doing is still there.</source>
        <translation>Gesperrt. Woran du gearbeitet hast, ist noch da.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Sign out instead</source>
        <translation>Stattdessen abmelden</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>What this server keeps about you is yours.</source>
        <translation>Was dieser Server über dich aufbewahrt, gehört dir.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>One file with your account, sessions, notes and activity, in JSON. Only you will be able to read it.</source>
        <translation>Eine Datei mit deinem Konto, deinen Sitzungen, Notizen und deiner Aktivität, in JSON. Nur du kannst sie lesen.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Your account, notes and sessions are deleted from the server at once. This cannot be undone.</source>
        <translation>Dein Konto, deine Notizen und Sitzungen werden sofort vom Server gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Export my data…</source>
        <translation>Meine Daten &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete my account…</source>
        <translation>Mein Konto &amp;löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Meine Daten exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Your data was exported to %1.</source>
        <translation>Deine Daten wurden nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Delete your account?</source>
        <translation>Dein Konto löschen?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Navigator</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>Das Konto %1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordField</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Eines erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) that are hard to guess. Tell it in person or by phone.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen, schwer zu erraten. Persönlich oder am Telefon mitteilen.</numerusform>
            <numerusform>Mindestens %n Zeichen, schwer zu erraten. Persönlich oder am Telefon mitteilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>It leaves the clipboard after 30 seconds</source>
        <translation>Es verlässt die Zwischenablage nach 30 Sekunden</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewUserDialog</name>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Full name (optional)</source>
        <translation>Vollständiger Name (optional)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Adresse (optional)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>Darf alles, was diese Verwaltung kann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NoteRow</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPane</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Loading your notes</source>
        <translation>Notizen werden geladen</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Notiz gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only you can see them.</source>
        <translation>Nur du kannst sie sehen.</translation>
    </message>
    <message>
        <source>Write the first one above.</source>
        <translation>Oben die erste schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsModel</name>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (diese hier)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Wessen Sitzungen</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>Von welcher Adresse</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Sitzung beenden …</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>Alle dieses Benutzers beenden …</translation>
    </message>
    <message>
        <source>Loading the sessions</source>
        <translation>Sitzungen werden geladen</translation>
    </message>
    <message>
        <source>More than %L1 sessions</source>
        <translation>Mehr als %L1 Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nobody is signed in under this name or from this address. Both have to be whole.</source>
        <translation>Niemand ist unter diesem Namen oder von dieser Adresse angemeldet. Beide müssen vollständig sein.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Whoever signs in is listed here.</source>
        <translation>Wer sich anmeldet, steht hier.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A changed password signs out every other session of yours. This one goes on.</source>
        <translation>Ein geändertes Passwort meldet alle deine anderen Sitzungen ab. Diese läuft weiter.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Kein gängiges Passwort, nicht der eigene Name.</numerusform>
            <numerusform>Mindestens %n Zeichen. Kein gängiges Passwort, nicht der eigene Name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert&#xa0;…</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions were signed out.</source>
        <translation>Dein Passwort wurde geändert. Deine anderen Sitzungen wurden abgemeldet.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Who you are on this server. You can sign in with your username or your address.</source>
        <translation>Wer du auf diesem Server bist. Anmelden kannst du dich mit Benutzername oder Adresse.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Vollständiger Name</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Account made: %1</source>
        <translation>Konto erstellt: %1</translation>
    </message>
    <message>
        <source>Last sign-in: %1</source>
        <translation>Letzte Anmeldung: %1</translation>
    </message>
    <message>
        <source>Password changed: %1</source>
        <translation>Passwort geändert: %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Your profile was saved.</source>
        <translation>Dein Profil wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTab</name>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Username of the account</source>
        <translation>Benutzername des Kontos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>Darf alles, was diese Verwaltung kann</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>Nie geändert</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReauthBar</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Closes this window. What is not saved is lost.</source>
        <translation>Schließt dieses Fenster. Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on; this page stays as it is.</source>
        <translation>%1 Passwort eingeben, um weiterzumachen; diese Seite bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>Name in der API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ResetPasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>Dein Passwort</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Dein Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Passwort von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Every session of this account ends at once. The old password is worth nothing any more.</source>
        <translation>Jede Sitzung dieses Kontos endet sofort. Das alte Passwort gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Bitte das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Wird zurückgesetzt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoleQuestion</name>
    <message>
        <source>Make this user an administrator?</source>
        <translation>Diesen Benutzer zum Administrator machen?</translation>
    </message>
    <message>
        <source>Take the administrator&apos;s role away?</source>
        <translation>Administratorrolle entziehen?</translation>
    </message>
    <message>
        <source>Administrators can see and change every account and everything in this console.</source>
        <translation>Administratoren können jedes Konto und alles in dieser Verwaltung sehen und ändern.</translation>
    </message>
    <message>
        <source>They can no longer open this console.</source>
        <translation>Diese Verwaltung lässt sich mit dem Konto dann nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Zum Administrator machen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerLink</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>TLS, version %1</source>
        <translation>TLS, Version %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerRow</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Mit einem Server verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>This connection is not encrypted. Others on the network can read your password. Use an address that begins with https.</source>
        <translation>Diese Verbindung ist unverschlüsselt. Andere im Netzwerk können das Passwort mitlesen. Besser eine Adresse verwenden, die mit https beginnt.</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Zertifikat anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>The key to your data is in your keychain, which is locked. The server on this computer starts as soon as you unlock it.</source>
        <translation>Der Schlüssel zu deinen Daten liegt in deinem Schlüsselbund, der gesperrt ist. Der Server auf diesem Computer startet, sobald du ihn entsperrst.</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain of this computer, which does not answer. The server starts as soon as it does.</source>
        <translation>Der Schlüssel zu deinen Daten liegt im Schlüsselbund dieses Computers, der nicht antwortet. Der Server startet, sobald er es tut.</translation>
    </message>
    <message>
        <source>Your data is here, but its key is no longer in your keychain. Restore a backup, or put back the file master.key.</source>
        <translation>Deine Daten sind da, aber ihr Schlüssel ist nicht mehr in deinem Schlüsselbund. Eine Sicherung wiederherstellen oder die Datei master.key zurücklegen.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionEndText</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>This session was ended from another device of yours.</source>
        <translation>Diese Sitzung wurde von einem anderen deiner Geräte beendet.</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>Diese Sitzung wurde von der Administration beendet.</translation>
    </message>
    <message>
        <source>Your password was changed elsewhere, which has ended this session.</source>
        <translation>Dein Passwort wurde anderswo geändert, das hat diese Sitzung beendet.</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>Dieses Konto wurde von der Administration deaktiviert.</translation>
    </message>
    <message>
        <source>This session was not used for so long that it has ended.</source>
        <translation>Diese Sitzung war so lange ungenutzt, dass sie beendet ist.</translation>
    </message>
    <message>
        <source>This session has reached its greatest age and has ended.</source>
        <translation>Diese Sitzung hat ihr Höchstalter erreicht und ist beendet.</translation>
    </message>
    <message>
        <source>This session was ended because its key was used twice: somebody else may have had a copy. If you cannot explain it, change your password.</source>
        <translation>Diese Sitzung wurde beendet, weil ihr Schlüssel zweimal benutzt wurde: Jemand anderes hatte vielleicht eine Kopie. Wenn du dir das nicht erklären kannst, ändere dein Passwort.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionRow</name>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>Sitzung auf %1 beenden</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know, and change your password then.</source>
        <translation>Wo du angemeldet bist. Beende, was du nicht kennst, und ändere dann dein Passwort.</translation>
    </message>
    <message>
        <source>Loading your sessions</source>
        <translation>Sitzungen werden geladen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n Sitzung beendet.</numerusform>
            <numerusform>%n Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>End all &amp;other sessions…</source>
        <translation>Alle &amp;anderen Sitzungen beenden&#xa0;…</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Diese Sitzung beenden?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, Adresse %2</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>Whoever uses it has to sign in again.</source>
        <translation>Wer sie benutzt, muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet&#xa0;…</translation>
    </message>
    <message>
        <source>End all other sessions?</source>
        <translation>Alle anderen Sitzungen beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything but this window has to sign in again.</source>
        <translation>Überall außer in diesem Fenster ist dann eine neue Anmeldung nötig.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Sitzungen beenden</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsTab</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1, zuletzt benutzt: %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese hier</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden …</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They hold on this computer, for all accounts.</source>
        <translation>Sie gelten auf diesem Computer, für alle Konten.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the windows hide what they show. Ctrl+L hides it at once.</source>
        <translation>Nach dieser Zeit ohne Taste oder Klick verbergen die Fenster, was sie zeigen. Strg+L verbirgt es sofort.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps.</source>
        <translation>Wenn der Bildschirm gesperrt wird oder der Computer schläft.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SignInPage</name>
    <message>
        <source>&amp;Remember me</source>
        <translation>&amp;Angemeldet bleiben</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Im Konto anmelden</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Please type your username and your password.</source>
        <translation>Bitte Benutzername und Passwort eingeben.</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Whoever makes the first one looks after this server.</source>
        <translation>Hier hat noch niemand ein Konto. Wer das erste erstellt, verwaltet diesen Server.</translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>Erstes Konto erstellen</translation>
    </message>
    <message>
        <source>Welcome back…</source>
        <translation>Willkommen zurück&#xa0;…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Offline since %1. You are still signed in, but the server cannot be reached.</source>
        <translation>Offline seit %1. Die Anmeldung gilt weiter, aber der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Anderes Konto wählen</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. What you typed is still here.</source>
        <translation>Zu viele Anmeldeversuche. Die Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>Neuer Versuch möglich in %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StrengthMeter</name>
    <message>
        <source>Password strength: %1</source>
        <translation>Passwortstärke: %1</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation>Ein paar Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Zu kurz: noch %n Zeichen.</numerusform>
            <numerusform>Zu kurz: noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Sehr stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Weak: it is one of the first that anyone would try.</source>
        <translation>Schwach: Es ist eines der ersten, die jeder probieren würde.</translation>
    </message>
    <message>
        <source>Weak: it is made of your own name or address.</source>
        <translation>Schwach: Es besteht aus dem eigenen Namen oder der Adresse.</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it strong.</source>
        <translation>Fast geschafft: Noch ein Wort macht es stark.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add a few unrelated words.</source>
        <translation>Schwach: leicht zu erraten. Ein paar Wörter ohne Zusammenhang anfügen.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Trend</name>
    <message>
        <source>none in the time before</source>
        <translation>keine im Zeitraum davor</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>wie im Zeitraum davor</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserActs</name>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Unlock sign-in</source>
        <translation>Anmeldung entsperren</translation>
    </message>
    <message>
        <source>The owner can sign in without waiting for other people&apos;s wrong passwords</source>
        <translation>Der Inhaber kann sich anmelden, ohne wegen falscher Passwörter anderer zu warten</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Alle Sitzungen beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Enable account…</source>
        <translation>Konto aktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Disable account…</source>
        <translation>Konto deaktivieren&#xa0;…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Konto löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 can try to sign in at once</source>
        <translation>%1 kann die Anmeldung sofort versuchen</translation>
    </message>
    <message>
        <source>%1 has a new password and was signed out</source>
        <translation>%1 hat ein neues Passwort und wurde abgemeldet</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserFilterButton</name>
    <message>
        <source>Every role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratoren</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Filter (%L1)</source>
        <translation>Filter (%L1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserPanel</name>
    <message>
        <source>User details</source>
        <translation>Einzelheiten zum Benutzer</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>Select a user to see the details.</source>
        <translation>Einen Benutzer auswählen, um die Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>What is shown of the user</source>
        <translation>Was vom Benutzer gezeigt wird</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved.</source>
        <translation>Das Profil hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1, nicht ausgewählt</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersPage</name>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
    <message>
        <source>More than %L1 found</source>
        <translation>Mehr als %L1 gefunden</translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>%L1 gefunden</translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation>%L1 insgesamt</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Neuer Benutzer&#xa0;…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export accounts…</source>
        <translation>Konten exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Konten importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>Loading the users</source>
        <translation>Benutzer werden geladen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No account has what the filter asks for.</source>
        <translation>Kein Konto passt zum Filter.</translation>
    </message>
    <message>
        <source>There are no accounts yet</source>
        <translation>Es gibt noch keine Konten</translation>
    </message>
    <message>
        <source>Make the first one with “New user”.</source>
        <translation>Das erste mit „Neuer Benutzer“ erstellen.</translation>
    </message>
    <message>
        <source>%L1 accounts at once are the most. Search or filter for fewer.</source>
        <translation>Höchstens %L1 Konten auf einmal. Mit Suche oder Filter eingrenzen.</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 kann sich jetzt anmelden</translation>
    </message>
    <message>
        <source>%1 was made, but is no administrator: %2</source>
        <translation>%1 wurde angelegt, ist aber kein Administrator: %2</translation>
    </message>
</context>
</TS>
