<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>sallyport::Manners</name>
    <message>
        <source>Sign in at another server?</source>
        <translation>Se connecter sur un autre serveur&#x202f;?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A link wants you to sign in there. Go on only if you know this server: whoever runs it learns the password that you type.</source>
        <translation>Un lien vous invite à vous y connecter. Ne continuez que si vous connaissez ce serveur&#xa0;: la personne qui le gère verra le mot de passe que vous saisissez.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>The program was started once more, for this server. Go on only if you know it: whoever runs it learns the password that you type.</source>
        <translation>Le programme a été lancé une fois de plus, pour ce serveur. Ne continuez que si vous le connaissez&#xa0;: la personne qui le gère verra le mot de passe que vous saisissez.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>À propos de Sallyport</translation>
    </message>
    <message>
        <source>Signs you in, looks after your account, and administers users.</source>
        <translation>Vous connecte, veille sur votre compte et administre les utilisateurs.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Our sources are free under the Apache License 2.0. With Qt HTTP Server and Qt Charts inside, the program as a whole is under the GNU General Public License, version 3.</source>
        <translation>Nos sources sont libres sous la licence Apache 2.0. Comme il contient Qt HTTP Server et Qt Charts, le programme dans son ensemble est sous la licence publique générale GNU, version 3.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. It names the server, but no account and no password.</source>
        <translation>Copié. Le serveur y figure, mais aucun compte ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountHeader</name>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>Se connecter à un autre compte…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>%1 · demande le mot de passe</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Enlever %1 de cette liste</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountWindow</name>
    <message>
        <source>Discard and switch</source>
        <translation>Abandonner et changer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Admin &amp;console</source>
        <translation>C&amp;onsole d’administration</translation>
    </message>
    <message>
        <source>Admin console</source>
        <translation>Console d’administration</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déconnec&amp;ter</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#x202f;?</translation>
    </message>
    <message>
        <source>Something in this window is not saved yet. It will be lost.</source>
        <translation>Quelque chose dans cette fenêtre n’est pas encore enregistré et sera perdu.</translation>
    </message>
    <message>
        <source>Discard and sign out</source>
        <translation>Abandonner et se déconnecter</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Abandonner et fermer</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountsPage</name>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Remove this account from the list?</source>
        <translation>Enlever ce compte de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It is signed out on this computer. The account itself stays, and you can sign in to it again.</source>
        <translation>Il est déconnecté sur cet ordinateur. Le compte lui-même est conservé et vous pourrez vous y reconnecter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What happened to your account. If something was not you, change your password.</source>
        <translation>Ce qui s’est passé sur votre compte. Si quelque chose ne vient pas de vous, changez votre mot de passe.</translation>
    </message>
    <message>
        <source>Loading your activity</source>
        <translation>Chargement de votre activité</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Sign-ins and changes of your account will stand here.</source>
        <translation>Les connexions et les modifications de votre compte apparaîtront ici.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Afficher &amp;plus</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityRow</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityTab</name>
    <message>
        <source>Nothing is recorded about this account.</source>
        <translation>Rien n’est consigné pour ce compte.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AddressEditor</name>
    <message>
        <source>Connect</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>auth.example.org</source>
        <translation>auth.example.org</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Le chargement a échoué</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminWindow</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Only administrators can open this</source>
        <translation>Seuls les administrateurs peuvent ouvrir ceci</translation>
    </message>
    <message>
        <source>If you need it, ask an administrator of this server.</source>
        <translation>Si vous en avez besoin, demandez à un administrateur de ce serveur.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Connexions et déconnexions</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>Modifications de comptes</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>Clés et sauvegardes</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand cela s’est passé</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>Depuis quelle adresse</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>New records come in at the top</source>
        <translation>Les nouvelles entrées arrivent en haut</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Loading the audit log</source>
        <translation>Chargement du journal d’audit</translation>
    </message>
    <message>
        <source>More than %L1 records</source>
        <translation>Plus de %L1 entrées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No record has what the filter asks for.</source>
        <translation>Aucune entrée ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Rien n’est encore consigné</translation>
    </message>
    <message>
        <source>What happens to accounts is written down here.</source>
        <translation>Ce qui arrive aux comptes est noté ici.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Trop de mots de passe erronés</translation>
    </message>
    <message>
        <source>Too many new accounts</source>
        <translation>Trop de nouveaux comptes</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Signed out of several sessions</source>
        <translation>Déconnexion de plusieurs sessions</translation>
    </message>
    <message>
        <source>Session ended: its key was used twice</source>
        <translation>Session terminée&#xa0;: sa clé a servi deux fois</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil modifié</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Compte activé</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Compte supprimé</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Compte déverrouillé</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Données exportées</translation>
    </message>
    <message>
        <source>Signing key replaced</source>
        <translation>Clé de signature remplacée</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>Clé de signature retirée</translation>
    </message>
    <message>
        <source>Master key replaced</source>
        <translation>Clé principale remplacée</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Comptes importés</translation>
    </message>
    <message>
        <source>Accounts exported</source>
        <translation>Comptes exportés</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupDialog</name>
    <message>
        <source>Make a backup now?</source>
        <translation>Faire une sauvegarde maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in %1. Without the passphrase nobody can open it, and nothing brings a lost one back: write it down.</source>
        <translation>Toutes les données du serveur dans un fichier chiffré, dans %1. Sans la phrase secrète, personne ne peut l’ouvrir, et rien ne permet de la retrouver&#xa0;: notez-la.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation>La phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Votre mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Whoever has the file can try for ever. Please make it longer: some unrelated words.</source>
        <translation>La personne qui a le fichier peut essayer sans fin. Allongez-la&#xa0;: quelques mots sans rapport.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ce n’est pas la même phrase secrète.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Loading the backups</source>
        <translation>Chargement des sauvegardes</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <translation>Seulement à la demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>À %Ln jour d’intervalle</numerusform>
            <numerusform>Tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>À %Ln heure d’intervalle</numerusform>
            <numerusform>Toutes les %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>One is being made…</source>
        <translation>Une sauvegarde est en cours…</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”.</source>
        <translation>Faites la première avec «&#x202f;Sauvegarder&#x202f;».</translation>
    </message>
    <message>
        <source>The last backup failed (%1): %2</source>
        <translation>La dernière sauvegarde a échoué (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>La sauvegarde est faite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>Faire une sauvegarde maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in its backup folder.</source>
        <translation>Toutes les données du serveur dans un seul fichier chiffré, dans son dossier de sauvegarde.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The path of the folder was copied</source>
        <translation>Le chemin du dossier a été copié</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>Copier le chemin du dossier</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”: you choose its passphrase. For backups that are made by themselves, say in the settings how often and what they are locked with: backup_every, and backup_recipient_file or backup_passphrase_file.</source>
        <translation>Créez la première avec «&#x202f;Sauvegarder&#x202f;»&#xa0;: vous choisissez sa phrase secrète. Pour des sauvegardes automatiques, indiquez dans les réglages à quelle fréquence et avec quoi elles sont chiffrées&#xa0;: backup_every, et backup_recipient_file ou backup_passphrase_file.</translation>
    </message>
    <message>
        <source>Nothing here shows folders. It is %1</source>
        <translation>Rien ici ne peut afficher de dossiers. C’est %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkAct</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln account(s)?</source>
        <translation>
            <numerusform>Déconnecter %Ln compte&#x202f;?</numerusform>
            <numerusform>Déconnecter %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session ends at once, on every device. They can sign in again.</source>
        <translation>Toutes les sessions se terminent aussitôt, sur tous les appareils. Il sera possible de se reconnecter.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln account(s)?</source>
        <translation>
            <numerusform>Désactiver %Ln compte&#x202f;?</numerusform>
            <numerusform>Désactiver %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can sign in to a disabled account, and its sessions end at once. It can be enabled again.</source>
        <translation>Personne ne peut se connecter à un compte désactivé, et ses sessions se terminent aussitôt. Il peut être réactivé.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>Désactivation…</translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln account(s)?</source>
        <translation>
            <numerusform>Activer %Ln compte&#x202f;?</numerusform>
            <numerusform>Activer %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the password can sign in again.</source>
        <translation>Quiconque a le mot de passe pourra de nouveau se connecter.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Activation…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln compte&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that belongs to it. This cannot be undone; the audit log keeps what was done.</source>
        <translation>Avec tout ce qui en dépend. C’est irréversible&#x202f;; le journal d’audit garde la trace de ce qui a été fait.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) signed out</source>
        <translation>
            <numerusform>%Ln compte déconnecté</numerusform>
            <numerusform>%Ln comptes déconnectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) disabled</source>
        <translation>
            <numerusform>%Ln compte désactivé</numerusform>
            <numerusform>%Ln comptes désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) enabled</source>
        <translation>
            <numerusform>%Ln compte activé</numerusform>
            <numerusform>%Ln comptes activés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) deleted</source>
        <translation>
            <numerusform>%Ln compte supprimé</numerusform>
            <numerusform>%Ln comptes supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Accounts that were refused</source>
        <translation>Comptes refusés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln compte n’a pas pu être modifié.</numerusform>
            <numerusform>%Ln comptes n’ont pas pu être modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays done.</source>
        <translation>Arrêté. Ce qui a déjà été fait le reste.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Le certificat de %1 a changé</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 ne peut pas prouver son identité</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Somebody may be posing as this server; please ask its administrator.</source>
        <translation>%1 Rien n’a été envoyé. Quelqu’un se fait peut-être passer pour ce serveur&#x202f;; demandez à son administrateur.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Does this server have a certificate of its own making? Then its administrator can tell you the fingerprint: in person, by phone, or in another way that nobody else can change.</source>
        <translation>Ce serveur a-t-il un certificat fait par ses propres soins&#x202f;? Son administrateur peut alors vous donner l’empreinte&#xa0;: en personne, par téléphone ou d’une autre façon que personne d’autre ne peut altérer.</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the administrator</source>
        <translation>&amp;Empreinte donnée par l’administrateur</translation>
    </message>
    <message>
        <source>Fingerprint from the administrator</source>
        <translation>Empreinte donnée par l’administrateur</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Accepter ce certificat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate.</source>
        <translation>Personne ne se porte garant de son certificat.</translation>
    </message>
    <message>
        <source>This computer does not know who issued its certificate.</source>
        <translation>Cet ordinateur ne connaît pas l’émetteur de son certificat.</translation>
    </message>
    <message>
        <source>Its certificate is made out to another name.</source>
        <translation>Son certificat est établi à un autre nom.</translation>
    </message>
    <message>
        <source>Its certificate has run out.</source>
        <translation>Son certificat a expiré.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>Son certificat n’est pas encore valable. L’horloge de cet ordinateur est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>Son certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Its certificate could not be checked.</source>
        <translation>Son certificat n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>It is not the certificate you have trusted before.</source>
        <translation>Ce n’est pas le certificat que vous aviez accepté.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Made out to: %1
Issued by: %2
Valid until: %3</source>
        <translation>Établi pour&#xa0;: %1
Émis par&#xa0;: %2
Valable jusqu’au&#xa0;: %3</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not sign in here, and tell the administrator.</source>
        <translation>C’est une autre empreinte. Ne vous connectez pas ici et prévenez l’administrateur.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChartCard</name>
    <message>
        <source>%1: %L2 in all, %L3 at most</source>
        <translation>%1&#xa0;: %L2 en tout, %L3 au plus</translation>
    </message>
    <message>
        <source>%1, %2: %L3</source>
        <translation>%1, %2&#xa0;: %L3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChoiceBar</name>
    <message>
        <source>Sign out…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select accounts to change several at once</source>
        <translation>Sélectionnez des comptes pour en modifier plusieurs à la fois</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfigurationPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changed where the server is started</source>
        <translation>Se modifient là où le serveur est démarré</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Name, value or meaning</source>
        <translation>Nom, valeur ou signification</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Loading the settings</source>
        <translation>Chargement des réglages</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Aucun réglage ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Votre mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionBar</name>
    <message>
        <source>The server has not answered since %1. What you see may be old; what you type stays here.</source>
        <translation>Le serveur ne répond plus depuis %1. Ce que vous voyez peut être ancien ; ce que vous saisissez reste ici.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde.</numerusform>
            <numerusform>Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CreateAccountWindow</name>
    <message>
        <source>&amp;Username</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>Adresse &amp;e-mail (facultative)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Full name (optional)</source>
        <translation>Nom comp&amp;let (facultatif)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Créer le compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>La touche Verr. Maj. est active</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n caractère ou plus. Ni un mot de passe courant, ni votre propre nom.</numerusform>
            <numerusform>%n caractères ou plus. Ni un mot de passe courant, ni votre propre nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>Créer le premier compte</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Créer votre compte</translation>
    </message>
    <message>
        <source>This account becomes the administrator of the server on this computer. Everything stays here.</source>
        <translation>Ce compte devient l’administrateur du serveur de cet ordinateur. Tout reste ici.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Too many accounts were made from here.</source>
        <translation>Trop de comptes ont été créés d’ici.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Création de votre compte…</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CredentialsFields</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>La touche Verr. Maj. est active</translation>
    </message>
    <message>
        <source>Username or address</source>
        <translation>Nom d’utilisateur ou adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Last 48 hours</source>
        <translation>48 dernières heures</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>14 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Nouveaux utilisateurs</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Sessions actives</translation>
    </message>
    <message>
        <source>Sign-ins and failures</source>
        <translation>Connexions et échecs</translation>
    </message>
    <message>
        <source>Most active sessions at a time</source>
        <translation>Maximum de sessions actives à la fois</translation>
    </message>
    <message>
        <source>Loading the dashboard</source>
        <translation>Chargement du tableau de bord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>right now</source>
        <translation>en ce moment</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>sur %Ln nœud</numerusform>
            <numerusform>sur %Ln nœuds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DataTable</name>
    <message>
        <source>Sort by: %1</source>
        <translation>Trier par&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DateText</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month below a diagram, in the letters of QLocale&apos;s date formats.</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::EndSessionQuestion</name>
    <message>
        <source>%1: %2, %3, since %4</source>
        <translation>%1&#xa0;: %2, %3, depuis %4</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Terminer cette session&#x202f;?</translation>
    </message>
    <message>
        <source>This device is signed out at once. It can sign in again.</source>
        <translation>Cet appareil est déconnecté aussitôt. Il peut se reconnecter.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin de session…</translation>
    </message>
    <message>
        <source>The session of %1 was ended</source>
        <translation>La session de %1 a été terminée</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ErrorText</name>
    <message>
        <source>%1 Please wait a little and try again.</source>
        <translation>%1 Patientez un peu, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n minute(s).</source>
        <translation>
            <numerusform>%1 Réessayez dans %n minute.</numerusform>
            <numerusform>%1 Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Réessayez dans %n seconde.</numerusform>
            <numerusform>%1 Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not understand this program. One of the two needs an update.</source>
        <translation>Le serveur n’a pas compris ce programme. L’un des deux doit être mis à jour.</translation>
    </message>
    <message>
        <source>Something is not right yet. Please look at the marked fields.</source>
        <translation>Quelque chose n’est pas encore correct. Vérifiez les champs marqués.</translation>
    </message>
    <message>
        <source>This is too long for the server. Please shorten it.</source>
        <translation>C’est trop long pour le serveur. Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in and try again.</source>
        <translation>Vous n’êtes pas connecté. Connectez-vous et réessayez.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask the administrator of this server.</source>
        <translation>Ce compte est désactivé. Demandez à l’administrateur de ce serveur.</translation>
    </message>
    <message>
        <source>Incorrect username or password. What you typed is still here.</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. An administrator can.</source>
        <translation>Vous n’avez pas le droit de faire cela. Un administrateur le peut.</translation>
    </message>
    <message>
        <source>This is no longer there. Please refresh.</source>
        <translation>Cet élément n’existe plus. Actualisez.</translation>
    </message>
    <message>
        <source>This username is taken. Please choose another.</source>
        <translation>Ce nom d’utilisateur est pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is already an account with this address. Sign in with it, or use another address.</source>
        <translation>Il existe déjà un compte avec cette adresse. Connectez-vous avec elle ou utilisez une autre adresse.</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile. Please refresh and try again.</source>
        <translation>Quelqu’un d’autre a modifié ceci entre-temps. Actualisez et réessayez.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>C’est le dernier administrateur. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>This server does not take new accounts. Please ask its administrator for one.</source>
        <translation>Ce serveur n’accepte pas de nouveaux comptes. Demandez-en un à son administrateur.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now. Please try again in a moment.</source>
        <translation>Le serveur n’a pas accès à ses données pour l’instant. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The data was written by a newer version. Please update this program.</source>
        <translation>Les données ont été écrites par une version plus récente. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>This address cannot be used. Please check how it is written.</source>
        <translation>Cette adresse n’est pas utilisable. Vérifiez comment elle est écrite.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>Le fichier ne peut pas être écrit à cet endroit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Please use another copy of it.</source>
        <translation>Le fichier est endommagé ou incomplet. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The server on this computer could not start: its address is in use.</source>
        <translation>Le serveur de cet ordinateur n’a pas pu démarrer&#xa0;: son adresse est déjà utilisée.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again; if it stays, tell its administrator.</source>
        <translation>Un problème est survenu sur le serveur. Réessayez&#x202f;; s’il persiste, prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your connection, then try again.</source>
        <translation>Le serveur est injoignable. Vérifiez l’adresse et votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The connection to this server is not private, so nothing was sent. Check the address, or ask its administrator.</source>
        <translation>La liaison avec ce serveur n’est pas confidentielle, rien n’a donc été envoyé. Vérifiez l’adresse ou demandez à son administrateur.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Sallyport server. Please check the address.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est pas un serveur Sallyport. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You will be asked for your password next time, because %1.</source>
        <translation>Votre mot de passe vous sera demandé la prochaine fois, car %1.</translation>
    </message>
    <message>
        <source>the keychain of this computer is locked</source>
        <translation>le trousseau de cet ordinateur est verrouillé</translation>
    </message>
    <message>
        <source>the keychain of this computer did not answer</source>
        <translation>le trousseau de cet ordinateur n’a pas répondu</translation>
    </message>
    <message>
        <source>this computer has no keychain</source>
        <translation>cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>the keychain of this computer did not keep it</source>
        <translation>le trousseau de cet ordinateur ne l’a pas conservé</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>C’est trop court.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This password is too common. Please choose another.</source>
        <translation>Ce mot de passe est trop courant. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Do not use your own name or address.</source>
        <translation>N’utilisez ni votre nom ni votre adresse.</translation>
    </message>
    <message>
        <source>This is easy to guess. A few unrelated words are better.</source>
        <translation>C’est facile à deviner. Quelques mots sans rapport entre eux valent mieux.</translation>
    </message>
    <message>
        <source>Please type your password: %1.</source>
        <translation>Saisissez votre mot de passe&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export accounts</source>
        <translation>Exporter des comptes</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Into %1, which only you can read. Passwords are not part of it.</source>
        <translation>Dans %1, que vous seul pouvez lire. Les mots de passe n’en font pas partie.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported.</source>
        <translation>
            <numerusform>%Ln compte exporté.</numerusform>
            <numerusform>%Ln comptes exportés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FirstStartPage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Bienvenue dans Sallyport</translation>
    </message>
    <message>
        <source>Where do you want to sign in?</source>
        <translation>Où voulez-vous vous connecter&#x202f;?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Accounts and notes stay here. Nothing to set up, works offline.</source>
        <translation>Les comptes et les notes restent ici. Rien à configurer, fonctionne hors ligne.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Joindre un serveur</translation>
    </message>
    <message>
        <source>You were given an address, or your team has a server.</source>
        <translation>On vous a donné une adresse, ou votre équipe a un serveur.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForgotPasswordDialog</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Whoever administers this computer can set a new one: close Sallyport and type this in a terminal.</source>
        <translation>Votre mot de passe n’est conservé nulle part, personne ne peut donc le retrouver. La personne qui administre cet ordinateur peut en définir un nouveau&#xa0;: fermez Sallyport et saisissez ceci dans un terminal.</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Please ask the administrator of %1 to set a new one.</source>
        <translation>Votre mot de passe n’est conservé nulle part, personne ne peut donc le retrouver. Demandez à l’administrateur de %1 d’en définir un nouveau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HealthCard</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server health</source>
        <translation>État du serveur</translation>
    </message>
    <message>
        <source>The server was started for development: not for real accounts.</source>
        <translation>Le serveur a été démarré pour le développement&#xa0;: pas pour de vrais comptes.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left.</source>
        <translation>Le disque est presque plein&#xa0;: il reste %1.</translation>
    </message>
    <message>
        <source>The database is of an older version than the program.</source>
        <translation>La base de données est d’une version plus ancienne que le programme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) failed since the start.</source>
        <translation>
            <numerusform>%Ln sauvegarde a échoué depuis le démarrage.</numerusform>
            <numerusform>%Ln sauvegardes ont échoué depuis le démarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Ouverte à tous</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Non planifiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) went away without stopping.</source>
        <translation>
            <numerusform>%Ln nœud a disparu sans s’arrêter.</numerusform>
            <numerusform>%Ln nœuds ont disparu sans s’arrêter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>Les nœuds ont des versions différentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>%1 (answers here)</source>
        <translation>%1 (répond ici)</translation>
    </message>
    <message>
        <source>last seen: %1</source>
        <translation>vu pour la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation>depuis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Accounts (*.csv *.json *.jsonl *.ndjson)</source>
        <translation>Comptes (*.csv *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Change accounts that are here already</source>
        <translation>Modifier les comptes déjà présents</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Votre mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>From %1. Nothing is changed before you say so.</source>
        <translation>Depuis %1. Rien n’est modifié sans votre accord.</translation>
    </message>
    <message>
        <source>Their names and addresses, but never their passwords</source>
        <translation>Leurs noms et adresses, mais jamais leurs mots de passe</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>Enregistrements à problème</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Import it on the server: sallyportd import.</source>
        <translation>Le fichier dépasse %1. Importez-le sur le serveur&#xa0;: sallyportd import.</translation>
    </message>
    <message>
        <source>The file is empty or no text in UTF-8.</source>
        <translation>Le fichier est vide ou n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>No accounts were recognised in this file.</source>
        <translation>Aucun compte n’a été reconnu dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln compte importé.</numerusform>
            <numerusform>%Ln comptes importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in the file</source>
        <translation>
            <numerusform>%Ln enregistrement dans le fichier</numerusform>
            <numerusform>%Ln enregistrements dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, left as they are</source>
        <translation>
            <numerusform>%Ln déjà présent, laissé tel quel</numerusform>
            <numerusform>%Ln déjà présents, laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a password: reset it before they can sign in</source>
        <translation>
            <numerusform>%Ln sans mot de passe&#xa0;: réinitialisez-le pour permettre la connexion</numerusform>
            <numerusform>%Ln sans mot de passe&#xa0;: réinitialisez-le pour permettre la connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Motif du refus</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainHelp</name>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1

A keychain is a program of your desktop that keeps secrets encrypted. Sallyport keeps there what lets you stay signed in, never your password.</source>
        <translation>%1

Un trousseau est un programme de votre bureau qui conserve des secrets chiffrés. Sallyport y garde ce qui vous permet de rester connecté, jamais votre mot de passe.</translation>
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
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Remember me until I quit</source>
        <translation>Se souvenir de moi jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>You are remembered until you quit</source>
        <translation>Sallyport se souvient de vous jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Nothing of your session is stored on this computer. At the next start you are asked for your password.</source>
        <translation>Rien de votre session n’est enregistré sur cet ordinateur. Au prochain démarrage, votre mot de passe vous sera demandé.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainSetting</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is not used: you stay signed in until you quit.</source>
        <translation>Il n’est pas utilisé&#xa0;: vous restez connecté jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainText</name>
    <message>
        <source>the keychain of this computer</source>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Your keychain is being checked</source>
        <translation>Vérification de votre trousseau en cours</translation>
    </message>
    <message>
        <source>Your keychain works</source>
        <translation>Votre trousseau fonctionne</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Your keychain does not keep anything</source>
        <translation>Votre trousseau ne conserve rien</translation>
    </message>
    <message>
        <source>Sallyport tries whether it keeps what it is given.</source>
        <translation>Sallyport vérifie s’il conserve ce qu’on lui confie.</translation>
    </message>
    <message>
        <source>To stay signed in, a key of your session is kept in %1, and nowhere else.</source>
        <translation>Pour que vous restiez connecté, une clé de votre session est conservée dans %1, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Without one, Sallyport cannot remember you: it never writes a key of your session into a plain file.</source>
        <translation>Sans trousseau, Sallyport ne peut pas se souvenir de vous&#xa0;: il n’écrit jamais une clé de votre session dans un simple fichier.</translation>
    </message>
    <message>
        <source>Sallyport can remember you as soon as %1 is unlocked.</source>
        <translation>Sallyport pourra se souvenir de vous dès que %1 sera déverrouillé.</translation>
    </message>
    <message>
        <source>It has not started yet. You can sign in meanwhile.</source>
        <translation>Il n’a pas encore démarré. Vous pouvez vous connecter entre-temps.</translation>
    </message>
    <message>
        <source>A trial with %1 did not succeed, so Sallyport cannot remember you for now.</source>
        <translation>Un essai avec %1 n’a pas réussi, Sallyport ne peut donc pas se souvenir de vous pour l’instant.</translation>
    </message>
    <message>
        <source>Install one: GNOME Keyring (package gnome-keyring) fits most desktops, KWallet fits KDE Plasma. KeePassXC can be one, too: Settings, Secret Service Integration.</source>
        <translation>Installez-en un&#xa0;: GNOME Keyring (paquet gnome-keyring) convient à la plupart des bureaux, KWallet convient à KDE Plasma. KeePassXC peut aussi en être un&#xa0;: Paramètres, Intégration du Service Secret.</translation>
    </message>
    <message>
        <source>Sign out of your desktop and in again, so that it starts.</source>
        <translation>Fermez la session de votre bureau et rouvrez-la pour qu’il démarre.</translation>
    </message>
    <message>
        <source>Then choose Check again here.</source>
        <translation>Choisissez ensuite Revérifier ici.</translation>
    </message>
    <message>
        <source>Choose Unlock and type the keychain&apos;s password. It is often the one you start this computer with.</source>
        <translation>Choisissez Déverrouiller et saisissez le mot de passe du trousseau. C’est souvent celui avec lequel vous démarrez cet ordinateur.</translation>
    </message>
    <message>
        <source>If it asks every day, give the keychain the same password as your account on this computer: then it opens with it.</source>
        <translation>S’il le demande chaque jour, donnez au trousseau le même mot de passe qu’à votre compte sur cet ordinateur&#xa0;: il s’ouvrira alors avec lui.</translation>
    </message>
    <message>
        <source>If this computer starts without asking for a password, the keychain stays locked until you open it once.</source>
        <translation>Si cet ordinateur démarre sans demander de mot de passe, le trousseau reste verrouillé jusqu’à ce que vous l’ouvriez une fois.</translation>
    </message>
    <message>
        <source>Some desktops start it only after their programs. Sallyport uses it as soon as it is there.</source>
        <translation>Certains bureaux ne le démarrent qu’après leurs programmes. Sallyport l’utilise dès qu’il est là.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, and answer it.</source>
        <translation>Cherchez une question du trousseau derrière les autres fenêtres et répondez-y.</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program and look whether a keychain is there and set as the default one.</source>
        <translation>Ouvrez le programme du trousseau lui-même et vérifiez qu’un trousseau existe et qu’il est défini par défaut.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>They sign access tokens</source>
        <translation>Elles signent les jetons d’accès</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Retire key…</source>
        <translation>Retirer la clé…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Loading the keys</source>
        <translation>Chargement des clés</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Signs soon</source>
        <translation>Signera bientôt</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>Encore valable</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Tokens are signed with a shared secret</source>
        <translation>Les jetons sont signés avec un secret partagé</translation>
    </message>
    <message>
        <source>The server was given a secret at its start (HS256). There are no keys, and none can be made here.</source>
        <translation>Le serveur a reçu un secret à son démarrage (HS256). Il n’y a pas de clés et il n’est pas possible d’en créer ici.</translation>
    </message>
    <message>
        <source>There are no keys</source>
        <translation>Il n’y a pas de clés</translation>
    </message>
    <message>
        <source>The server makes its first key when it needs one.</source>
        <translation>Le serveur crée sa première clé quand il en a besoin.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Début de signature</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>Select a key that does not sign any more</source>
        <translation>Sélectionnez une clé qui ne signe plus</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Créer une nouvelle clé de signature&#x202f;?</translation>
    </message>
    <message>
        <source>It signs as soon as every node has it. Tokens of the old key stay good until they expire, so nobody is signed out.</source>
        <translation>Elle signe dès que tous les nœuds l’ont. Les jetons de l’ancienne clé restent valables jusqu’à leur expiration&#xa0;: personne n’est déconnecté.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>A new key was made</source>
        <translation>Une nouvelle clé a été créée</translation>
    </message>
    <message>
        <source>Retire this key?</source>
        <translation>Retirer cette clé&#x202f;?</translation>
    </message>
    <message>
        <source>Every token it signed is refused from now on, and its private half is forgotten. Programs renew their tokens by themselves; whoever cannot has to sign in again. This cannot be undone.</source>
        <translation>Tous les jetons qu’elle a signés sont désormais refusés et sa partie privée est oubliée. Les programmes renouvellent leurs jetons d’eux-mêmes&#x202f;; sinon, il faudra se reconnecter. C’est irréversible.</translation>
    </message>
    <message>
        <source>Retire key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Retiring…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>The key was retired</source>
        <translation>La clé a été retirée</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LockCurtain</name>
    <message>
        <source>Locked. What you were doing is still there.</source>
        <translation>Verrouillé. Ce que vous faisiez est toujours là.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Sign out instead</source>
        <translation>Se déconnecter plutôt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>What this server keeps about you is yours.</source>
        <translation>Ce que ce serveur conserve à votre sujet vous appartient.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Les emporter</translation>
    </message>
    <message>
        <source>One file with your account, sessions, notes and activity, in JSON. Only you will be able to read it.</source>
        <translation>Un seul fichier avec votre compte, vos sessions, vos notes et votre activité, en JSON. Vous seul pourrez le lire.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Supprimer votre compte</translation>
    </message>
    <message>
        <source>Your account, notes and sessions are deleted from the server at once. This cannot be undone.</source>
        <translation>Votre compte, vos notes et vos sessions sont aussitôt supprimés du serveur. C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Export my data…</source>
        <translation>E&amp;xporter mes données…</translation>
    </message>
    <message>
        <source>&amp;Delete my account…</source>
        <translation>&amp;Supprimer mon compte…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exporter mes données</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Your data was exported to %1.</source>
        <translation>Vos données ont été exportées dans %1.</translation>
    </message>
    <message>
        <source>Delete your account?</source>
        <translation>Supprimer votre compte&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Navigator</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>Le compte %1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordField</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>En inventer un</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) that are hard to guess. Tell it in person or by phone.</source>
        <translation>
            <numerusform>Au moins %n caractère difficile à deviner. Communiquez-le en personne ou par téléphone.</numerusform>
            <numerusform>Au moins %n caractères difficiles à deviner. Communiquez-le en personne ou par téléphone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>It leaves the clipboard after 30 seconds</source>
        <translation>Il quitte le presse-papiers après 30 secondes</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewUserDialog</name>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Full name (optional)</source>
        <translation>Nom complet (facultatif)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Adresse (facultative)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>Peut faire tout ce que permet cette console</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NoteRow</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only you can see them.</source>
        <translation>Vous seul pouvez les voir.</translation>
    </message>
    <message>
        <source>Loading your notes</source>
        <translation>Chargement de vos notes</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Write the first one above.</source>
        <translation>Écrivez la première ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsModel</name>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (celle-ci)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Sessions de qui</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>Depuis quelle adresse</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Terminer la session…</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>Terminer toutes celles de cet utilisateur…</translation>
    </message>
    <message>
        <source>Loading the sessions</source>
        <translation>Chargement des sessions</translation>
    </message>
    <message>
        <source>More than %L1 sessions</source>
        <translation>Plus de %L1 sessions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nobody is signed in under this name or from this address. Both have to be whole.</source>
        <translation>Personne n’est connecté sous ce nom ou depuis cette adresse. Les deux doivent être complets.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Whoever signs in is listed here.</source>
        <translation>Les personnes connectées apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordPage</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>A changed password signs out every other session of yours. This one goes on.</source>
        <translation>Changer de mot de passe déconnecte toutes vos autres sessions. Celle-ci continue.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n caractère ou plus. Ni un mot de passe courant, ni votre propre nom.</numerusform>
            <numerusform>%n caractères ou plus. Ni un mot de passe courant, ni votre propre nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Changer le mot de &amp;passe</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions were signed out.</source>
        <translation>Votre mot de passe a été changé. Vos autres sessions ont été déconnectées.</translation>
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
        <translation>Qui vous êtes sur ce serveur. Vous pouvez vous connecter avec votre nom d’utilisateur ou votre adresse.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nom comp&amp;let</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Account made: %1</source>
        <translation>Compte créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last sign-in: %1</source>
        <translation>Dernière connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Password changed: %1</source>
        <translation>Mot de passe changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Your profile was saved.</source>
        <translation>Votre profil a été enregistré.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTab</name>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Username of the account</source>
        <translation>Nom d’utilisateur du compte</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>Peut faire tout ce que permet cette console</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>Jamais changé</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReauthBar</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Closes this window. What is not saved is lost.</source>
        <translation>Ferme cette fenêtre. Ce qui n’est pas enregistré est perdu.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>%1 Type your password to go on; this page stays as it is.</source>
        <translation>%1 Saisissez votre mot de passe pour continuer&#x202f;; cette page reste telle quelle.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>Nom dans l’API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ResetPasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Votre mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Réinitialiser le mot de passe de %1</translation>
    </message>
    <message>
        <source>Every session of this account ends at once. The old password is worth nothing any more.</source>
        <translation>Toutes les sessions de ce compte se terminent aussitôt. L’ancien mot de passe ne vaut plus rien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Réinitialisation…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoleQuestion</name>
    <message>
        <source>Make this user an administrator?</source>
        <translation>Faire de cet utilisateur un administrateur&#x202f;?</translation>
    </message>
    <message>
        <source>Take the administrator&apos;s role away?</source>
        <translation>Retirer le rôle d’administrateur&#x202f;?</translation>
    </message>
    <message>
        <source>Administrators can see and change every account and everything in this console.</source>
        <translation>Les administrateurs peuvent voir et modifier tous les comptes et tout ce qui se trouve dans cette console.</translation>
    </message>
    <message>
        <source>They can no longer open this console.</source>
        <translation>Il ne lui sera plus possible d’ouvrir cette console.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Nommer administrateur</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
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
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>TLS, version %1</source>
        <translation>TLS, version %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerRow</name>
    <message>
        <source>Show certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Joindre un serveur…</translation>
    </message>
    <message>
        <source>This connection is not encrypted. Others on the network can read your password. Use an address that begins with https.</source>
        <translation>Cette liaison n’est pas chiffrée. D’autres personnes sur le réseau peuvent lire votre mot de passe. Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The key to your data is in your keychain, which is locked. The server on this computer starts as soon as you unlock it.</source>
        <translation>La clé de vos données est dans votre trousseau, qui est verrouillé. Le serveur de cet ordinateur démarre dès que vous le déverrouillez.</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain of this computer, which does not answer. The server starts as soon as it does.</source>
        <translation>La clé de vos données est dans le trousseau de cet ordinateur, qui ne répond pas. Le serveur démarre dès qu’il répond.</translation>
    </message>
    <message>
        <source>Your data is here, but its key is no longer in your keychain. Restore a backup, or put back the file master.key.</source>
        <translation>Vos données sont là, mais leur clé n’est plus dans votre trousseau. Restaurez une sauvegarde, ou remettez le fichier master.key.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionEndText</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>This session was ended from another device of yours.</source>
        <translation>Cette session a été terminée depuis un autre de vos appareils.</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>Un administrateur a mis fin à cette session.</translation>
    </message>
    <message>
        <source>Your password was changed elsewhere, which has ended this session.</source>
        <translation>Votre mot de passe a été changé ailleurs, ce qui a mis fin à cette session.</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>Un administrateur a désactivé ce compte.</translation>
    </message>
    <message>
        <source>This session was not used for so long that it has ended.</source>
        <translation>Cette session est restée si longtemps inutilisée qu’elle a pris fin.</translation>
    </message>
    <message>
        <source>This session has reached its greatest age and has ended.</source>
        <translation>Cette session a atteint sa durée maximale et a pris fin.</translation>
    </message>
    <message>
        <source>This session was ended because its key was used twice: somebody else may have had a copy. If you cannot explain it, change your password.</source>
        <translation>Cette session a pris fin car sa clé a servi deux fois&#xa0;: quelqu’un d’autre en avait peut-être une copie. Si vous ne pouvez pas l’expliquer, changez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionRow</name>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>Terminer la session sur %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know, and change your password then.</source>
        <translation>Là où vous êtes connecté. Terminez ce que vous ne reconnaissez pas, puis changez votre mot de passe.</translation>
    </message>
    <message>
        <source>Loading your sessions</source>
        <translation>Chargement de vos sessions</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session terminée.</numerusform>
            <numerusform>%n sessions terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>End all &amp;other sessions…</source>
        <translation>Terminer les autres &amp;sessions…</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Terminer cette session&#x202f;?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, adresse %2</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>Whoever uses it has to sign in again.</source>
        <translation>Il faudra s’y reconnecter pour continuer.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin de session…</translation>
    </message>
    <message>
        <source>End all other sessions?</source>
        <translation>Terminer toutes les autres sessions&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything but this window has to sign in again.</source>
        <translation>Partout sauf dans cette fenêtre, il faudra se reconnecter.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Terminer les sessions</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsTab</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Connecté nulle part.</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1, dernière utilisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminer…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>They hold on this computer, for all accounts.</source>
        <translation>Ils valent sur cet ordinateur, pour tous les comptes.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Rien ne glisse ni ne s’estompe.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the windows hide what they show. Ctrl+L hides it at once.</source>
        <translation>Après ce temps sans frappe ni clic, les fenêtres masquent leur contenu. Ctrl+L le masque aussitôt.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps.</source>
        <translation>Quand l’écran est verrouillé ou que l’ordinateur est en veille.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SignInPage</name>
    <message>
        <source>&amp;Remember me</source>
        <translation>&amp;Se souvenir de moi</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>Mot de passe &amp;oublié&#x202f;?</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Se connec&amp;ter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Créer un compte</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Choisir un autre compte</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nouveau ici&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Connectez-vous à votre compte</translation>
    </message>
    <message>
        <source>Please type your username and your password.</source>
        <translation>Saisissez votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Whoever makes the first one looks after this server.</source>
        <translation>Personne n’a encore de compte ici. Qui crée le premier s’occupe de ce serveur.</translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>Créer le premier compte</translation>
    </message>
    <message>
        <source>Welcome back…</source>
        <translation>Heureux de vous revoir…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Offline since %1. You are still signed in, but the server cannot be reached.</source>
        <translation>Hors ligne depuis %1. Vous êtes toujours connecté, mais le serveur est injoignable.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. What you typed is still here.</source>
        <translation>Trop de tentatives de connexion. Votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>Vous pourrez réessayer dans %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StrengthMeter</name>
    <message>
        <source>Password strength: %1</source>
        <translation>Force du mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation>Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Trop court&#xa0;: encore %n caractère.</numerusform>
            <numerusform>Trop court&#xa0;: encore %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Très fort.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fort.</translation>
    </message>
    <message>
        <source>Weak: it is one of the first that anyone would try.</source>
        <translation>Faible&#xa0;: c’est l’un des premiers que n’importe qui essaierait.</translation>
    </message>
    <message>
        <source>Weak: it is made of your own name or address.</source>
        <translation>Faible&#xa0;: il est fait de votre nom ou de votre adresse.</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it strong.</source>
        <translation>Presque&#xa0;: un mot de plus le rend fort.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add a few unrelated words.</source>
        <translation>Faible&#xa0;: facile à deviner. Ajoutez quelques mots sans rapport entre eux.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Trend</name>
    <message>
        <source>none in the time before</source>
        <translation>rien sur la période précédente</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>comme sur la période précédente</translation>
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
        <translation>Réinitialiser le mot de passe…</translation>
    </message>
    <message>
        <source>Unlock sign-in</source>
        <translation>Déverrouiller la connexion</translation>
    </message>
    <message>
        <source>The owner can sign in without waiting for other people&apos;s wrong passwords</source>
        <translation>Son titulaire peut se connecter sans attendre à cause des mots de passe erronés d’autres personnes</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Terminer toutes les sessions…</translation>
    </message>
    <message>
        <source>Enable account…</source>
        <translation>Activer le compte…</translation>
    </message>
    <message>
        <source>Disable account…</source>
        <translation>Désactiver le compte…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>%1 can try to sign in at once</source>
        <translation>%1 peut essayer de se connecter dès maintenant</translation>
    </message>
    <message>
        <source>%1 has a new password and was signed out</source>
        <translation>%1 a un nouveau mot de passe et a été déconnecté</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserFilterButton</name>
    <message>
        <source>Every role</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Filter (%L1)</source>
        <translation>Filtre (%L1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserPanel</name>
    <message>
        <source>User details</source>
        <translation>Détails de l’utilisateur</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Aucun utilisateur sélectionné</translation>
    </message>
    <message>
        <source>Select a user to see the details.</source>
        <translation>Sélectionnez un utilisateur pour voir les détails.</translation>
    </message>
    <message>
        <source>What is shown of the user</source>
        <translation>Ce qui est affiché de l’utilisateur</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Abandonner vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved.</source>
        <translation>Le profil contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1, sélectionné</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1, non sélectionné</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Nouvel utilisateur…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export accounts…</source>
        <translation>Exporter des comptes…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importer des comptes…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Loading the users</source>
        <translation>Chargement des utilisateurs</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun utilisateur trouvé</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Aucun utilisateur ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No account has what the filter asks for.</source>
        <translation>Aucun compte ne correspond au filtre.</translation>
    </message>
    <message>
        <source>There are no accounts yet</source>
        <translation>Il n’y a pas encore de compte</translation>
    </message>
    <message>
        <source>Make the first one with “New user”.</source>
        <translation>Créez le premier avec «&#x202f;Nouvel utilisateur&#x202f;».</translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation>%L1 en tout</translation>
    </message>
    <message>
        <source>More than %L1 found</source>
        <translation>Plus de %L1 trouvés</translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>%L1 trouvés</translation>
    </message>
    <message>
        <source>%L1 accounts at once are the most. Search or filter for fewer.</source>
        <translation>Pas plus de %L1 comptes à la fois. Affinez la recherche ou le filtre.</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 peut maintenant se connecter</translation>
    </message>
    <message>
        <source>%1 was made, but is no administrator: %2</source>
        <translation>%1 a été créé, mais n’est pas administrateur&#xa0;: %2</translation>
    </message>
</context>
</TS>
