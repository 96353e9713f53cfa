<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
        <source>8 or more characters. Not a common password, not your own name.</source>
        <translation>Mindestens 8 Zeichen. Kein gängiges Passwort, nicht der eigene Name.</translation>
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
        <source>On this server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Konto wird erstellt&#xa0;…</translation>
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
    <name>sallyport::ui::DateText</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
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
        <source>Write the first one above. Only you can see your notes.</source>
        <translation>Oben die erste schreiben. Niemand sonst kann sie sehen.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Notiz gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <name>sallyport::ui::ReauthBar</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your session has ended. Type your password to go on; this page stays as it is.</source>
        <translation>Die Sitzung ist beendet. Passwort eingeben, um weiterzumachen; diese Seite bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Offline since %1. What you see may be old; changes are not possible until the server is back.</source>
        <translation>Offline seit %1. Die Anzeige kann veraltet sein; Änderungen sind erst wieder mit dem Server möglich.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerButton</name>
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
</context>
<context>
    <name>sallyport::ui::UserDetails</name>
    <message>
        <source>Select a user to see the details.</source>
        <translation>Einen Benutzer auswählen, um die Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
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
        <source>Id</source>
        <translation>Kennung</translation>
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
</context>
<context>
    <name>sallyport::ui::UsersPage</name>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Loading users</source>
        <translation>Benutzer werden geladen</translation>
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
        <source>There are no accounts yet.</source>
        <translation>Es gibt noch keine Konten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
</context>
</TS>
