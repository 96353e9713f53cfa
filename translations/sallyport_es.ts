<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>sallyport::Manners</name>
    <message>
        <source>Sign in at another server?</source>
        <translation>¿Iniciar sesión en otro servidor?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A link wants you to sign in there. Go on only if you know this server: whoever runs it learns the password that you type.</source>
        <translation>Un enlace te invita a iniciar sesión ahí. Continúa solo si conoces este servidor: quien lo gestiona verá la contraseña que escribas.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>The program was started once more, for this server. Go on only if you know it: whoever runs it learns the password that you type.</source>
        <translation>El programa se inició otra vez, para este servidor. Continúa solo si lo conoces: quien lo gestiona verá la contraseña que escribas.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>Acerca de Sallyport</translation>
    </message>
    <message>
        <source>Signs you in, looks after your account, and administers users.</source>
        <translation>Inicia tu sesión, cuida de tu cuenta y administra usuarios.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Our sources are free under the Apache License 2.0. With Qt HTTP Server and Qt Charts inside, the program as a whole is under the GNU General Public License, version 3.</source>
        <translation>Nuestras fuentes son libres bajo la Licencia Apache 2.0. Como incluye Qt HTTP Server y Qt Charts, el programa en su conjunto está bajo la Licencia Pública General de GNU, versión 3.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. It names the server, but no account and no password.</source>
        <translation>Copiado. Nombra el servidor, pero ninguna cuenta ni contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountHeader</name>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>Iniciar sesión en otra cuenta…</translation>
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
        <translation>Reintentar</translation>
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
        <translation>%1 · pide la contraseña</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountWindow</name>
    <message>
        <source>Discard and switch</source>
        <translation>Descartar y cambiar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Admin &amp;console</source>
        <translation>C&amp;onsola de administración</translation>
    </message>
    <message>
        <source>Admin console</source>
        <translation>Consola de administración</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar ses&amp;ión</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que has escrito?</translation>
    </message>
    <message>
        <source>Something in this window is not saved yet. It will be lost.</source>
        <translation>Algo en esta ventana aún no está guardado. Se perderá.</translation>
    </message>
    <message>
        <source>Discard and sign out</source>
        <translation>Descartar y cerrar sesión</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Descartar y cerrar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountsPage</name>
    <message>
        <source>Choose an account</source>
        <translation>Elegir una cuenta</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
    <message>
        <source>Remove this account from the list?</source>
        <translation>¿Quitar esta cuenta de la lista?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It is signed out on this computer. The account itself stays, and you can sign in to it again.</source>
        <translation>Se cierra su sesión en este equipo. La cuenta en sí se conserva y puedes volver a iniciar sesión en ella.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What happened to your account. If something was not you, change your password.</source>
        <translation>Lo que ha pasado con tu cuenta. Si algo no lo hiciste tú, cambia tu contraseña.</translation>
    </message>
    <message>
        <source>Loading your activity</source>
        <translation>Cargando tu actividad</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Sign-ins and changes of your account will stand here.</source>
        <translation>Aquí aparecerán los inicios de sesión y los cambios de tu cuenta.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Mostrar &amp;más</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityRow</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityTab</name>
    <message>
        <source>Nothing is recorded about this account.</source>
        <translation>No hay nada registrado sobre esta cuenta.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AddressEditor</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminWindow</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Only administrators can open this</source>
        <translation>Solo los administradores pueden abrir esto</translation>
    </message>
    <message>
        <source>If you need it, ask an administrator of this server.</source>
        <translation>Si lo necesitas, pregunta a un administrador de este servidor.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Inicios y cierres de sesión</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Lo que falló</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>Cambios de cuentas</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>Claves y copias de seguridad</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>En la última hora</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>En el último día</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo pasó</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>Desde qué dirección</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>New records come in at the top</source>
        <translation>Las entradas nuevas llegan arriba</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Loading the audit log</source>
        <translation>Cargando el registro de auditoría</translation>
    </message>
    <message>
        <source>More than %L1 records</source>
        <translation>Más de %L1 entradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No record has what the filter asks for.</source>
        <translation>Ninguna entrada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>What happens to accounts is written down here.</source>
        <translation>Aquí se anota lo que pasa con las cuentas.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Demasiadas contraseñas erróneas</translation>
    </message>
    <message>
        <source>Too many new accounts</source>
        <translation>Demasiadas cuentas nuevas</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signed out of several sessions</source>
        <translation>Varias sesiones cerradas</translation>
    </message>
    <message>
        <source>Session ended: its key was used twice</source>
        <translation>Sesión finalizada: su clave se usó dos veces</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Perfil modificado</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Cuenta activada</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol modificado</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Cuenta desbloqueada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Contraseña restablecida</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Datos exportados</translation>
    </message>
    <message>
        <source>Signing key replaced</source>
        <translation>Clave de firma reemplazada</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>Clave de firma retirada</translation>
    </message>
    <message>
        <source>Master key replaced</source>
        <translation>Clave maestra reemplazada</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Cuentas importadas</translation>
    </message>
    <message>
        <source>Accounts exported</source>
        <translation>Cuentas exportadas</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupDialog</name>
    <message>
        <source>Make a backup now?</source>
        <translation>¿Hacer una copia de seguridad ahora?</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in %1. Without the passphrase nobody can open it, and nothing brings a lost one back: write it down.</source>
        <translation>Todos los datos del servidor en un archivo cifrado, en %1. Sin la frase de paso nadie puede abrirlo, y nada recupera una perdida: anótala.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase de paso, una vez más</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de paso de la copia</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation>La frase de paso, una vez más</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Tu contraseña, una vez más</translation>
    </message>
    <message>
        <source>Whoever has the file can try for ever. Please make it longer: some unrelated words.</source>
        <translation>Quien tenga el archivo puede probar sin fin. Hazla más larga: algunas palabras sin relación.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>No es la misma frase de paso.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Loading the backups</source>
        <translation>Cargando las copias de seguridad</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <translation>Solo cuando alguien lo pide</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>Cada %Ln día</numerusform>
            <numerusform>Cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Cada %Ln hora</numerusform>
            <numerusform>Cada %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>One is being made…</source>
        <translation>Se está haciendo una…</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”.</source>
        <translation>Haz la primera con “Hacer copia ahora”.</translation>
    </message>
    <message>
        <source>The last backup failed (%1): %2</source>
        <translation>La última copia de seguridad falló (%1): %2</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>La copia de seguridad está hecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>¿Hacer una copia de seguridad ahora?</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in its backup folder.</source>
        <translation>Todos los datos del servidor en un solo archivo cifrado, en su carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The path of the folder was copied</source>
        <translation>Se copió la ruta de la carpeta</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>Copiar la ruta de la carpeta</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”: you choose its passphrase. For backups that are made by themselves, say in the settings how often and what they are locked with: backup_every, and backup_recipient_file or backup_passphrase_file.</source>
        <translation>Crea la primera con “Hacer copia ahora”: tú eliges su frase de paso. Para copias que se hacen solas, indica en los ajustes cada cuánto y con qué se cifran: backup_every, y backup_recipient_file o backup_passphrase_file.</translation>
    </message>
    <message>
        <source>Nothing here shows folders. It is %1</source>
        <translation>Aquí nada muestra carpetas. Es %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkAct</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln account(s)?</source>
        <translation>
            <numerusform>¿Cerrar la sesión de %Ln cuenta?</numerusform>
            <numerusform>¿Cerrar la sesión de %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session ends at once, on every device. They can sign in again.</source>
        <translation>Todas las sesiones terminan al instante, en todos los dispositivos. Se puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln account(s)?</source>
        <translation>
            <numerusform>¿Desactivar %Ln cuenta?</numerusform>
            <numerusform>¿Desactivar %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can sign in to a disabled account, and its sessions end at once. It can be enabled again.</source>
        <translation>Nadie puede iniciar sesión en una cuenta desactivada y sus sesiones terminan al instante. Se puede volver a activar.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>Desactivando…</translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln account(s)?</source>
        <translation>
            <numerusform>¿Activar %Ln cuenta?</numerusform>
            <numerusform>¿Activar %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the password can sign in again.</source>
        <translation>Quien tenga la contraseña podrá volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Activando…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln cuenta?</numerusform>
            <numerusform>¿Eliminar %Ln cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that belongs to it. This cannot be undone; the audit log keeps what was done.</source>
        <translation>Con todo lo que le pertenece. No se puede deshacer; el registro de auditoría conserva lo que se hizo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) signed out</source>
        <translation>
            <numerusform>Sesión cerrada en %Ln cuenta</numerusform>
            <numerusform>Sesión cerrada en %Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) disabled</source>
        <translation>
            <numerusform>%Ln cuenta desactivada</numerusform>
            <numerusform>%Ln cuentas desactivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) enabled</source>
        <translation>
            <numerusform>%Ln cuenta activada</numerusform>
            <numerusform>%Ln cuentas activadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) deleted</source>
        <translation>
            <numerusform>%Ln cuenta eliminada</numerusform>
            <numerusform>%Ln cuentas eliminadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Accounts that were refused</source>
        <translation>Cuentas rechazadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be changed.</source>
        <translation>
            <numerusform>No se pudo cambiar %Ln cuenta.</numerusform>
            <numerusform>No se pudieron cambiar %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays done.</source>
        <translation>Detenido. Lo que ya se hizo queda hecho.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>El certificado de %1 ha cambiado</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 no puede demostrar su identidad</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Somebody may be posing as this server; please ask its administrator.</source>
        <translation>%1 No se envió nada. Puede que alguien se haga pasar por este servidor; pregunta a su administrador.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Does this server have a certificate of its own making? Then its administrator can tell you the fingerprint: in person, by phone, or in another way that nobody else can change.</source>
        <translation>¿Tiene este servidor un certificado hecho por él mismo? Entonces su administrador puede decirte la huella: en persona, por teléfono o de otra forma que nadie más pueda alterar.</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the administrator</source>
        <translation>&amp;Huella que da el administrador</translation>
    </message>
    <message>
        <source>Fingerprint from the administrator</source>
        <translation>Huella que da el administrador</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate.</source>
        <translation>Nadie responde por su certificado.</translation>
    </message>
    <message>
        <source>This computer does not know who issued its certificate.</source>
        <translation>Este equipo no conoce a quien emitió su certificado.</translation>
    </message>
    <message>
        <source>Its certificate is made out to another name.</source>
        <translation>Su certificado está a otro nombre.</translation>
    </message>
    <message>
        <source>Its certificate has run out.</source>
        <translation>Su certificado ha caducado.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>Su certificado aún no es válido. ¿Va bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>Su certificado fue revocado.</translation>
    </message>
    <message>
        <source>Its certificate could not be checked.</source>
        <translation>No se pudo comprobar su certificado.</translation>
    </message>
    <message>
        <source>It is not the certificate you have trusted before.</source>
        <translation>No es el certificado en el que confiaste antes.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Made out to: %1
Issued by: %2
Valid until: %3</source>
        <translation>A nombre de: %1
Emitido por: %2
Válido hasta: %3</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not sign in here, and tell the administrator.</source>
        <translation>Es otra huella. No inicies sesión aquí y avisa al administrador.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChartCard</name>
    <message>
        <source>%1: %L2 in all, %L3 at most</source>
        <translation>%1: %L2 en total, %L3 como máximo</translation>
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
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select accounts to change several at once</source>
        <translation>Selecciona cuentas para cambiar varias a la vez</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfigurationPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changed where the server is started</source>
        <translation>Se cambian donde se inicia el servidor</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Name, value or meaning</source>
        <translation>Nombre, valor o significado</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Loading the settings</source>
        <translation>Cargando los ajustes</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ningún ajuste coincide con “%1”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Tu contraseña, una vez más</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionBar</name>
    <message>
        <source>The server has not answered since %1. What you see may be old; what you type stays here.</source>
        <translation>El servidor no responde desde %1. Lo que ves puede estar desactualizado; lo que escribes se conserva aquí.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Próximo intento en %n segundo.</numerusform>
            <numerusform>Próximo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CreateAccountWindow</name>
    <message>
        <source>&amp;Username</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>Corr&amp;eo electrónico (opcional)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Full name (optional)</source>
        <translation>Nombre com&amp;pleto (opcional)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>Crear cuen&amp;ta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n carácter o más. Ni una contraseña común ni tu propio nombre.</numerusform>
            <numerusform>%n caracteres o más. Ni una contraseña común ni tu propio nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>Crear la primera cuenta</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Crea tu cuenta</translation>
    </message>
    <message>
        <source>This account becomes the administrator of the server on this computer. Everything stays here.</source>
        <translation>Esta cuenta será la administradora del servidor de este equipo. Todo se queda aquí.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellena este campo.</translation>
    </message>
    <message>
        <source>Too many accounts were made from here.</source>
        <translation>Se crearon demasiadas cuentas desde aquí.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Creando tu cuenta…</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CredentialsFields</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Username or address</source>
        <translation>Nombre de usuario o dirección</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Last 48 hours</source>
        <translation>Últimas 48 horas</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Últimos 14 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Período que se muestra</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Usuarios nuevos</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Sesiones activas</translation>
    </message>
    <message>
        <source>Sign-ins and failures</source>
        <translation>Inicios de sesión y fallos</translation>
    </message>
    <message>
        <source>Most active sessions at a time</source>
        <translation>Máximo de sesiones activas a la vez</translation>
    </message>
    <message>
        <source>Loading the dashboard</source>
        <translation>Cargando el panel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>right now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>en %Ln nodo</numerusform>
            <numerusform>en %Ln nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DataTable</name>
    <message>
        <source>Sort by: %1</source>
        <translation>Ordenar por: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DateText</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
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
        <translation>%1: %2, %3, desde %4</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>¿Finalizar esta sesión?</translation>
    </message>
    <message>
        <source>This device is signed out at once. It can sign in again.</source>
        <translation>Este dispositivo cierra la sesión de inmediato. Puede volver a iniciarla.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finalizar sesión</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>The session of %1 was ended</source>
        <translation>La sesión de %1 se finalizó</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ErrorText</name>
    <message>
        <source>%1 Please wait a little and try again.</source>
        <translation>%1 Espera un poco y vuelve a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n minute(s).</source>
        <translation>
            <numerusform>%1 Vuelve a intentarlo en %n minuto.</numerusform>
            <numerusform>%1 Vuelve a intentarlo en %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Vuelve a intentarlo en %n segundo.</numerusform>
            <numerusform>%1 Vuelve a intentarlo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not understand this program. One of the two needs an update.</source>
        <translation>El servidor no entendió este programa. Uno de los dos necesita una actualización.</translation>
    </message>
    <message>
        <source>Something is not right yet. Please look at the marked fields.</source>
        <translation>Algo no está bien todavía. Revisa los campos marcados.</translation>
    </message>
    <message>
        <source>This is too long for the server. Please shorten it.</source>
        <translation>Es demasiado largo para el servidor. Acórtalo.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in and try again.</source>
        <translation>No has iniciado sesión. Inicia sesión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Tu sesión ha terminado. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask the administrator of this server.</source>
        <translation>Esta cuenta está desactivada. Pregunta al administrador de este servidor.</translation>
    </message>
    <message>
        <source>Incorrect username or password. What you typed is still here.</source>
        <translation>Nombre de usuario o contraseña incorrectos. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Esta no es tu contraseña actual.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. An administrator can.</source>
        <translation>No tienes permiso para hacer esto. Un administrador puede.</translation>
    </message>
    <message>
        <source>This is no longer there. Please refresh.</source>
        <translation>Esto ya no está. Actualiza la vista.</translation>
    </message>
    <message>
        <source>This username is taken. Please choose another.</source>
        <translation>Este nombre de usuario está ocupado. Elige otro.</translation>
    </message>
    <message>
        <source>There is already an account with this address. Sign in with it, or use another address.</source>
        <translation>Ya hay una cuenta con esta dirección. Inicia sesión con ella o usa otra dirección.</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile. Please refresh and try again.</source>
        <translation>Otra persona ha cambiado esto entretanto. Actualiza la vista y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>Es el último administrador. Nombra antes a otro administrador.</translation>
    </message>
    <message>
        <source>This server does not take new accounts. Please ask its administrator for one.</source>
        <translation>Este servidor no admite cuentas nuevas. Pide una a su administrador.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now. Please try again in a moment.</source>
        <translation>El servidor no tiene acceso a sus datos ahora. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The data was written by a newer version. Please update this program.</source>
        <translation>Los datos los escribió una versión más nueva. Actualiza este programa.</translation>
    </message>
    <message>
        <source>This address cannot be used. Please check how it is written.</source>
        <translation>Esta dirección no se puede usar. Revisa cómo está escrita.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>No se puede escribir el archivo ahí. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Please use another copy of it.</source>
        <translation>El archivo está dañado o incompleto. Usa otra copia.</translation>
    </message>
    <message>
        <source>The server on this computer could not start: its address is in use.</source>
        <translation>El servidor de este equipo no pudo iniciarse: su dirección está en uso.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again; if it stays, tell its administrator.</source>
        <translation>Algo salió mal en el servidor. Vuelve a intentarlo; si continúa, avisa a su administrador.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your connection, then try again.</source>
        <translation>No se puede acceder al servidor. Revisa la dirección y tu conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>El servidor no respondió a tiempo. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to this server is not private, so nothing was sent. Check the address, or ask its administrator.</source>
        <translation>La conexión con este servidor no es privada, así que no se envió nada. Revisa la dirección o pregunta a su administrador.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Sallyport server. Please check the address.</source>
        <translation>Algo responde en esta dirección, pero no es un servidor Sallyport. Revisa la dirección.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>You will be asked for your password next time, because %1.</source>
        <translation>La próxima vez se te pedirá la contraseña, porque %1.</translation>
    </message>
    <message>
        <source>the keychain of this computer is locked</source>
        <translation>el llavero de este equipo está bloqueado</translation>
    </message>
    <message>
        <source>the keychain of this computer did not answer</source>
        <translation>el llavero de este equipo no respondió</translation>
    </message>
    <message>
        <source>this computer has no keychain</source>
        <translation>este equipo no tiene llavero</translation>
    </message>
    <message>
        <source>the keychain of this computer did not keep it</source>
        <translation>el llavero de este equipo no la conservó</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellena este campo.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Es demasiado corto.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>This password is too common. Please choose another.</source>
        <translation>Esta contraseña es demasiado común. Elige otra.</translation>
    </message>
    <message>
        <source>Do not use your own name or address.</source>
        <translation>No uses tu propio nombre ni tu dirección.</translation>
    </message>
    <message>
        <source>This is easy to guess. A few unrelated words are better.</source>
        <translation>Es fácil de adivinar. Es mejor usar unas cuantas palabras sin relación.</translation>
    </message>
    <message>
        <source>Please type your password: %1.</source>
        <translation>Escribe tu contraseña: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export accounts</source>
        <translation>Exportar cuentas</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Into %1, which only you can read. Passwords are not part of it.</source>
        <translation>En %1, que solo tú puedes leer. No incluye contraseñas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported.</source>
        <translation>
            <numerusform>%Ln cuenta exportada.</numerusform>
            <numerusform>%Ln cuentas exportadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FirstStartPage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Te damos la bienvenida a Sallyport</translation>
    </message>
    <message>
        <source>Where do you want to sign in?</source>
        <translation>¿Dónde quieres iniciar sesión?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Accounts and notes stay here. Nothing to set up, works offline.</source>
        <translation>Las cuentas y las notas se quedan aquí. Nada que configurar, funciona sin conexión.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>You were given an address, or your team has a server.</source>
        <translation>Te dieron una dirección o tu equipo de trabajo tiene un servidor.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForgotPasswordDialog</name>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste la contraseña?</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Whoever administers this computer can set a new one: close Sallyport and type this in a terminal.</source>
        <translation>Tu contraseña no se guarda en ningún sitio, así que nadie puede consultarla. Quien administra este equipo puede poner una nueva: cierra Sallyport y escribe esto en un terminal.</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Please ask the administrator of %1 to set a new one.</source>
        <translation>Tu contraseña no se guarda en ningún sitio, así que nadie puede consultarla. Pide al administrador de %1 que ponga una nueva.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HealthCard</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server health</source>
        <translation>Estado del servidor</translation>
    </message>
    <message>
        <source>The server was started for development: not for real accounts.</source>
        <translation>El servidor se inició para desarrollo: no para cuentas reales.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left.</source>
        <translation>El disco está casi lleno: quedan %1.</translation>
    </message>
    <message>
        <source>The database is of an older version than the program.</source>
        <translation>La base de datos es de una versión anterior a la del programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) failed since the start.</source>
        <translation>
            <numerusform>%Ln copia de seguridad falló desde el inicio.</numerusform>
            <numerusform>%Ln copias de seguridad fallaron desde el inicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Abierto a todos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>No programada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) went away without stopping.</source>
        <translation>
            <numerusform>%Ln nodo desapareció sin detenerse.</numerusform>
            <numerusform>%Ln nodos desaparecieron sin detenerse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>Los nodos tienen versiones distintas: %1.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>%1 (answers here)</source>
        <translation>%1 (responde aquí)</translation>
    </message>
    <message>
        <source>last seen: %1</source>
        <translation>visto por última vez: %1</translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation>desde: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Accounts (*.csv *.json *.jsonl *.ndjson)</source>
        <translation>Cuentas (*.csv *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Change accounts that are here already</source>
        <translation>Cambiar cuentas que ya están aquí</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Tu contraseña, una vez más</translation>
    </message>
    <message>
        <source>From %1. Nothing is changed before you say so.</source>
        <translation>Desde %1. No se cambia nada hasta que lo digas.</translation>
    </message>
    <message>
        <source>Their names and addresses, but never their passwords</source>
        <translation>Sus nombres y direcciones, pero nunca sus contraseñas</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>Registros con problemas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Import it on the server: sallyportd import.</source>
        <translation>El archivo supera %1. Impórtalo en el servidor: sallyportd import.</translation>
    </message>
    <message>
        <source>The file is empty or no text in UTF-8.</source>
        <translation>El archivo está vacío o no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>No accounts were recognised in this file.</source>
        <translation>No se reconoció ninguna cuenta en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln cuenta importada.</numerusform>
            <numerusform>%Ln cuentas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in the file</source>
        <translation>
            <numerusform>%Ln registro en el archivo</numerusform>
            <numerusform>%Ln registros en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, left as they are</source>
        <translation>
            <numerusform>%Ln ya presente, se deja como está</numerusform>
            <numerusform>%Ln ya presentes, se dejan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a password: reset it before they can sign in</source>
        <translation>
            <numerusform>%Ln sin contraseña: restablécela para permitir el inicio de sesión</numerusform>
            <numerusform>%Ln sin contraseña: restablécela para permitir el inicio de sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainHelp</name>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1

A keychain is a program of your desktop that keeps secrets encrypted. Sallyport keeps there what lets you stay signed in, never your password.</source>
        <translation>%1

Un llavero es un programa de tu escritorio que guarda secretos cifrados. Sallyport guarda ahí lo que mantiene tu sesión iniciada, nunca tu contraseña.</translation>
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
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Remember me until I quit</source>
        <translation>Recordarme hasta que salga</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>You are remembered until you quit</source>
        <translation>Se te recuerda hasta que salgas</translation>
    </message>
    <message>
        <source>Nothing of your session is stored on this computer. At the next start you are asked for your password.</source>
        <translation>En este equipo no se guarda nada de tu sesión. En el próximo inicio se te pedirá la contraseña.</translation>
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
        <translation>No se usa: tu sesión sigue iniciada hasta que salgas.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puedes hacer</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainText</name>
    <message>
        <source>the keychain of this computer</source>
        <translation>el llavero de este equipo</translation>
    </message>
    <message>
        <source>Your keychain is being checked</source>
        <translation>Se está comprobando tu llavero</translation>
    </message>
    <message>
        <source>Your keychain works</source>
        <translation>Tu llavero funciona</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Este equipo no tiene llavero</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Tu llavero está bloqueado</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Esperando a tu llavero…</translation>
    </message>
    <message>
        <source>Your keychain does not keep anything</source>
        <translation>Tu llavero no conserva nada</translation>
    </message>
    <message>
        <source>Sallyport tries whether it keeps what it is given.</source>
        <translation>Sallyport prueba si conserva lo que se le da.</translation>
    </message>
    <message>
        <source>To stay signed in, a key of your session is kept in %1, and nowhere else.</source>
        <translation>Para mantener tu sesión iniciada, una clave de tu sesión se guarda en %1 y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Without one, Sallyport cannot remember you: it never writes a key of your session into a plain file.</source>
        <translation>Sin llavero, Sallyport no puede recordarte: nunca escribe una clave de tu sesión en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>Sallyport can remember you as soon as %1 is unlocked.</source>
        <translation>Sallyport podrá recordarte en cuanto %1 se desbloquee.</translation>
    </message>
    <message>
        <source>It has not started yet. You can sign in meanwhile.</source>
        <translation>Aún no se ha iniciado. Mientras tanto puedes iniciar sesión.</translation>
    </message>
    <message>
        <source>A trial with %1 did not succeed, so Sallyport cannot remember you for now.</source>
        <translation>Una prueba con %1 no tuvo éxito, así que Sallyport no puede recordarte por ahora.</translation>
    </message>
    <message>
        <source>Install one: GNOME Keyring (package gnome-keyring) fits most desktops, KWallet fits KDE Plasma. KeePassXC can be one, too: Settings, Secret Service Integration.</source>
        <translation>Instala uno: GNOME Keyring (paquete gnome-keyring) va bien con la mayoría de los escritorios, KWallet va bien con KDE Plasma. KeePassXC también puede serlo: Configuración, Integración con servicio de secretos.</translation>
    </message>
    <message>
        <source>Sign out of your desktop and in again, so that it starts.</source>
        <translation>Cierra la sesión de tu escritorio y vuelve a entrar para que se inicie.</translation>
    </message>
    <message>
        <source>Then choose Check again here.</source>
        <translation>Después elige Volver a comprobar aquí.</translation>
    </message>
    <message>
        <source>Choose Unlock and type the keychain&apos;s password. It is often the one you start this computer with.</source>
        <translation>Elige Desbloquear y escribe la contraseña del llavero. A menudo es la misma con la que inicias este equipo.</translation>
    </message>
    <message>
        <source>If it asks every day, give the keychain the same password as your account on this computer: then it opens with it.</source>
        <translation>Si la pide cada día, pon al llavero la misma contraseña que a tu cuenta en este equipo: así se abrirá con ella.</translation>
    </message>
    <message>
        <source>If this computer starts without asking for a password, the keychain stays locked until you open it once.</source>
        <translation>Si este equipo se inicia sin pedir contraseña, el llavero sigue bloqueado hasta que lo abras una vez.</translation>
    </message>
    <message>
        <source>Some desktops start it only after their programs. Sallyport uses it as soon as it is there.</source>
        <translation>Algunos escritorios lo inician después de sus programas. Sallyport lo usa en cuanto está disponible.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, and answer it.</source>
        <translation>Busca una pregunta del llavero detrás de otras ventanas y respóndela.</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program and look whether a keychain is there and set as the default one.</source>
        <translation>Abre el programa del propio llavero y mira si hay un llavero y si está puesto como predeterminado.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>They sign access tokens</source>
        <translation>Firman los tokens de acceso</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>Retire key…</source>
        <translation>Retirar clave…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Loading the keys</source>
        <translation>Cargando las claves</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signs soon</source>
        <translation>Firmará pronto</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>Aún vale</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Tokens are signed with a shared secret</source>
        <translation>Los tokens se firman con un secreto compartido</translation>
    </message>
    <message>
        <source>The server was given a secret at its start (HS256). There are no keys, and none can be made here.</source>
        <translation>El servidor recibió un secreto al iniciarse (HS256). No hay claves y aquí no se pueden crear.</translation>
    </message>
    <message>
        <source>There are no keys</source>
        <translation>No hay claves</translation>
    </message>
    <message>
        <source>The server makes its first key when it needs one.</source>
        <translation>El servidor crea su primera clave cuando la necesita.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Firma desde</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Select a key that does not sign any more</source>
        <translation>Selecciona una clave que ya no firme</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>¿Crear una nueva clave de firma?</translation>
    </message>
    <message>
        <source>It signs as soon as every node has it. Tokens of the old key stay good until they expire, so nobody is signed out.</source>
        <translation>Firma en cuanto todos los nodos la tienen. Los tokens de la clave antigua valen hasta que caducan, así que no se cierra la sesión de nadie.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>A new key was made</source>
        <translation>Se creó una clave nueva</translation>
    </message>
    <message>
        <source>Retire this key?</source>
        <translation>¿Retirar esta clave?</translation>
    </message>
    <message>
        <source>Every token it signed is refused from now on, and its private half is forgotten. Programs renew their tokens by themselves; whoever cannot has to sign in again. This cannot be undone.</source>
        <translation>Todos los tokens que firmó se rechazan desde ahora y su parte privada se olvida. Los programas renuevan sus tokens por sí solos; quien no pueda tiene que volver a iniciar sesión. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Retire key</source>
        <translation>Retirar clave</translation>
    </message>
    <message>
        <source>Retiring…</source>
        <translation>Retirando…</translation>
    </message>
    <message>
        <source>The key was retired</source>
        <translation>La clave se retiró</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LockCurtain</name>
    <message>
        <source>Locked. What you were doing is still there.</source>
        <translation>Bloqueado. Lo que estabas haciendo sigue ahí.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Sign out instead</source>
        <translation>Mejor cerrar sesión</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es tu contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>What this server keeps about you is yours.</source>
        <translation>Lo que este servidor guarda sobre ti es tuyo.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llévatelo</translation>
    </message>
    <message>
        <source>One file with your account, sessions, notes and activity, in JSON. Only you will be able to read it.</source>
        <translation>Un solo archivo con tu cuenta, tus sesiones, tus notas y tu actividad, en JSON. Solo tú podrás leerlo.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Eliminar tu cuenta</translation>
    </message>
    <message>
        <source>Your account, notes and sessions are deleted from the server at once. This cannot be undone.</source>
        <translation>Tu cuenta, tus notas y tus sesiones se eliminan del servidor al instante. No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Export my data…</source>
        <translation>E&amp;xportar mis datos…</translation>
    </message>
    <message>
        <source>&amp;Delete my account…</source>
        <translation>E&amp;liminar mi cuenta…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exportar mis datos</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Your data was exported to %1.</source>
        <translation>Tus datos se exportaron a %1.</translation>
    </message>
    <message>
        <source>Delete your account?</source>
        <translation>¿Eliminar tu cuenta?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Navigator</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>La cuenta %1 se eliminó.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordField</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Inventar una</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) that are hard to guess. Tell it in person or by phone.</source>
        <translation>
            <numerusform>Al menos %n carácter difícil de adivinar. Dila en persona o por teléfono.</numerusform>
            <numerusform>Al menos %n caracteres difíciles de adivinar. Dila en persona o por teléfono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It leaves the clipboard after 30 seconds</source>
        <translation>Sale del portapapeles tras 30 segundos</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewUserDialog</name>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Full name (optional)</source>
        <translation>Nombre completo (opcional)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Dirección (opcional)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Usuario nuevo</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>Puede hacer todo lo que permite esta consola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellena este campo.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NoteRow</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only you can see them.</source>
        <translation>Solo tú puedes verlas.</translation>
    </message>
    <message>
        <source>Loading your notes</source>
        <translation>Cargando tus notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribe una nota…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>Write the first one above.</source>
        <translation>Escribe la primera arriba.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsModel</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (esta)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Sesiones de quién</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>Desde qué dirección</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Finalizar sesión…</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>Finalizar todas las de este usuario…</translation>
    </message>
    <message>
        <source>Loading the sessions</source>
        <translation>Cargando las sesiones</translation>
    </message>
    <message>
        <source>More than %L1 sessions</source>
        <translation>Más de %L1 sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nobody is signed in under this name or from this address. Both have to be whole.</source>
        <translation>Nadie ha iniciado sesión con este nombre o desde esta dirección. Ambos deben estar completos.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Whoever signs in is listed here.</source>
        <translation>Aquí aparece quien inicia sesión.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordPage</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A changed password signs out every other session of yours. This one goes on.</source>
        <translation>Al cambiar la contraseña se cierran todas tus demás sesiones. Esta continúa.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n carácter o más. Ni una contraseña común ni tu propio nombre.</numerusform>
            <numerusform>%n caracteres o más. Ni una contraseña común ni tu propio nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>&amp;Cambiar contraseña</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellena este campo.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions were signed out.</source>
        <translation>Tu contraseña se cambió. Tus demás sesiones se cerraron.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Who you are on this server. You can sign in with your username or your address.</source>
        <translation>Quién eres en este servidor. Puedes iniciar sesión con tu nombre de usuario o tu dirección.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nombre com&amp;pleto</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Corr&amp;eo electrónico</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Account made: %1</source>
        <translation>Cuenta creada: %1</translation>
    </message>
    <message>
        <source>Last sign-in: %1</source>
        <translation>Último inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Password changed: %1</source>
        <translation>Contraseña cambiada: %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellena este campo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Your profile was saved.</source>
        <translation>Tu perfil se guardó.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTab</name>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Username of the account</source>
        <translation>Nombre de usuario de la cuenta</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>Puede hacer todo lo que permite esta consola</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiada: %1</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>Nunca cambiada</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellena este campo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReauthBar</name>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Inicia&amp;r sesión</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Closes this window. What is not saved is lost.</source>
        <translation>Cierra esta ventana. Lo que no está guardado se pierde.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>%1 Type your password to go on; this page stays as it is.</source>
        <translation>%1 Escribe tu contraseña para continuar; esta página se queda como está.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es tu contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>Nombre en la API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
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
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Tu contraseña, una vez más</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Restablecer la contraseña de %1</translation>
    </message>
    <message>
        <source>Every session of this account ends at once. The old password is worth nothing any more.</source>
        <translation>Todas las sesiones de esta cuenta terminan al instante. La contraseña antigua deja de valer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Rellena este campo.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Restableciendo…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoleQuestion</name>
    <message>
        <source>Make this user an administrator?</source>
        <translation>¿Hacer administrador a este usuario?</translation>
    </message>
    <message>
        <source>Take the administrator&apos;s role away?</source>
        <translation>¿Quitar el rol de administrador?</translation>
    </message>
    <message>
        <source>Administrators can see and change every account and everything in this console.</source>
        <translation>Los administradores pueden ver y cambiar todas las cuentas y todo lo que hay en esta consola.</translation>
    </message>
    <message>
        <source>They can no longer open this console.</source>
        <translation>Ya no podrá abrir esta consola.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Hacer administrador</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>TLS, version %1</source>
        <translation>TLS, versión %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerRow</name>
    <message>
        <source>Show certificate…</source>
        <translation>Mostrar certificado…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Conectar con un servidor…</translation>
    </message>
    <message>
        <source>This connection is not encrypted. Others on the network can read your password. Use an address that begins with https.</source>
        <translation>Esta conexión no está cifrada. Otras personas de la red pueden leer tu contraseña. Usa una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>The key to your data is in your keychain, which is locked. The server on this computer starts as soon as you unlock it.</source>
        <translation>La clave de tus datos está en tu llavero, que está bloqueado. El servidor de este equipo se inicia en cuanto lo desbloquees.</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain of this computer, which does not answer. The server starts as soon as it does.</source>
        <translation>La clave de tus datos está en el llavero de este equipo, que no responde. El servidor se inicia en cuanto responda.</translation>
    </message>
    <message>
        <source>Your data is here, but its key is no longer in your keychain. Restore a backup, or put back the file master.key.</source>
        <translation>Tus datos están aquí, pero su clave ya no está en tu llavero. Restaura una copia de seguridad o vuelve a poner el archivo master.key.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionEndText</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Tu sesión ha terminado.</translation>
    </message>
    <message>
        <source>This session was ended from another device of yours.</source>
        <translation>Esta sesión se finalizó desde otro de tus dispositivos.</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>Un administrador ha finalizado esta sesión.</translation>
    </message>
    <message>
        <source>Your password was changed elsewhere, which has ended this session.</source>
        <translation>Tu contraseña se cambió en otro lugar y eso ha finalizado esta sesión.</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>Un administrador ha desactivado esta cuenta.</translation>
    </message>
    <message>
        <source>This session was not used for so long that it has ended.</source>
        <translation>Esta sesión ha terminado por llevar mucho tiempo sin usarse.</translation>
    </message>
    <message>
        <source>This session has reached its greatest age and has ended.</source>
        <translation>Esta sesión ha alcanzado su duración máxima y ha terminado.</translation>
    </message>
    <message>
        <source>This session was ended because its key was used twice: somebody else may have had a copy. If you cannot explain it, change your password.</source>
        <translation>Esta sesión se finalizó porque su clave se usó dos veces: puede que otra persona tuviera una copia. Si no sabes explicarlo, cambia tu contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionRow</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Sesión iniciada: %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>Finalizar la sesión en %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know, and change your password then.</source>
        <translation>Dónde tienes la sesión iniciada. Finaliza lo que no reconozcas y cambia después tu contraseña.</translation>
    </message>
    <message>
        <source>Loading your sessions</source>
        <translation>Cargando tus sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sesión finalizada.</numerusform>
            <numerusform>%n sesiones finalizadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>End all &amp;other sessions…</source>
        <translation>&amp;Finalizar las demás sesiones…</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>¿Finalizar esta sesión?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, dirección %2</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>Whoever uses it has to sign in again.</source>
        <translation>Quien la use tendrá que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Finalizar sesión</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>End all other sessions?</source>
        <translation>¿Finalizar todas las demás sesiones?</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything but this window has to sign in again.</source>
        <translation>En todas partes, salvo en esta ventana, habrá que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Finalizar sesiones</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsTab</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Sin sesiones iniciadas.</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1, último uso: %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Finalizar…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They hold on this computer, for all accounts.</source>
        <translation>Valen en este equipo, para todas las cuentas.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the windows hide what they show. Ctrl+L hides it at once.</source>
        <translation>Tras ese tiempo sin pulsar teclas ni hacer clic, las ventanas ocultan su contenido. Ctrl+L lo oculta al instante.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps.</source>
        <translation>Cuando la pantalla se bloquea o el equipo entra en suspensión.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SignInPage</name>
    <message>
        <source>&amp;Remember me</source>
        <translation>&amp;Recordarme</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>¿&amp;Olvidaste la contraseña?</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Crear cuenta</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Elegir otra cuenta</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Primera vez aquí?</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Inicia sesión en tu cuenta</translation>
    </message>
    <message>
        <source>Please type your username and your password.</source>
        <translation>Escribe tu nombre de usuario y tu contraseña.</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Whoever makes the first one looks after this server.</source>
        <translation>Aquí nadie tiene cuenta todavía. Quien cree la primera se encarga de este servidor.</translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>Crear la primera cuenta</translation>
    </message>
    <message>
        <source>Welcome back…</source>
        <translation>Hola de nuevo…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Offline since %1. You are still signed in, but the server cannot be reached.</source>
        <translation>Sin conexión desde %1. Tu sesión sigue iniciada, pero no se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. What you typed is still here.</source>
        <translation>Demasiados intentos de inicio de sesión. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>Puedes volver a intentarlo en %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StrengthMeter</name>
    <message>
        <source>Password strength: %1</source>
        <translation>Seguridad de la contraseña: %1</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation>Unas cuantas palabras sin relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Demasiado corta: falta %n carácter.</numerusform>
            <numerusform>Demasiado corta: faltan %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muy fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Weak: it is one of the first that anyone would try.</source>
        <translation>Débil: es una de las primeras que cualquiera probaría.</translation>
    </message>
    <message>
        <source>Weak: it is made of your own name or address.</source>
        <translation>Débil: está hecha con tu propio nombre o tu dirección.</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it strong.</source>
        <translation>Casi: una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add a few unrelated words.</source>
        <translation>Débil: fácil de adivinar. Añade unas cuantas palabras sin relación.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Trend</name>
    <message>
        <source>none in the time before</source>
        <translation>nada en el período anterior</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>como en el período anterior</translation>
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
        <translation>Restablecer contraseña…</translation>
    </message>
    <message>
        <source>Unlock sign-in</source>
        <translation>Desbloquear inicio de sesión</translation>
    </message>
    <message>
        <source>The owner can sign in without waiting for other people&apos;s wrong passwords</source>
        <translation>Su titular puede iniciar sesión sin esperar por contraseñas erróneas de otras personas</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Finalizar todas las sesiones…</translation>
    </message>
    <message>
        <source>Enable account…</source>
        <translation>Activar cuenta…</translation>
    </message>
    <message>
        <source>Disable account…</source>
        <translation>Desactivar cuenta…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Eliminar cuenta…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>%1 can try to sign in at once</source>
        <translation>%1 ya puede intentar iniciar sesión</translation>
    </message>
    <message>
        <source>%1 has a new password and was signed out</source>
        <translation>%1 tiene una contraseña nueva y su sesión se cerró</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserFilterButton</name>
    <message>
        <source>Every role</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivados</translation>
    </message>
    <message>
        <source>Filter (%L1)</source>
        <translation>Filtro (%L1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserPanel</name>
    <message>
        <source>User details</source>
        <translation>Detalles del usuario</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Nadie seleccionado</translation>
    </message>
    <message>
        <source>Select a user to see the details.</source>
        <translation>Selecciona un usuario para ver los detalles.</translation>
    </message>
    <message>
        <source>What is shown of the user</source>
        <translation>Qué se muestra del usuario</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>¿Descartar lo que has cambiado?</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved.</source>
        <translation>El perfil tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1, seleccionado</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1, no seleccionado</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Usuario nuevo…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export accounts…</source>
        <translation>Exportar cuentas…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importar cuentas…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Loading the users</source>
        <translation>Cargando los usuarios</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Nadie coincide con “%1”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No account has what the filter asks for.</source>
        <translation>Ninguna cuenta coincide con el filtro.</translation>
    </message>
    <message>
        <source>There are no accounts yet</source>
        <translation>Aún no hay cuentas</translation>
    </message>
    <message>
        <source>Make the first one with “New user”.</source>
        <translation>Crea la primera con “Usuario nuevo”.</translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation>%L1 en total</translation>
    </message>
    <message>
        <source>More than %L1 found</source>
        <translation>Más de %L1 resultados</translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>%L1 resultados</translation>
    </message>
    <message>
        <source>%L1 accounts at once are the most. Search or filter for fewer.</source>
        <translation>No más de %L1 cuentas a la vez. Busca o filtra para tener menos.</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 ya puede iniciar sesión</translation>
    </message>
    <message>
        <source>%1 was made, but is no administrator: %2</source>
        <translation>%1 se creó, pero no es administrador: %2</translation>
    </message>
</context>
</TS>
