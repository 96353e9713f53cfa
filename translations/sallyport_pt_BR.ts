<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>sallyport::Manners</name>
    <message>
        <source>Sign in at another server?</source>
        <translation>Entrar em outro servidor?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>A link wants you to sign in there. Go on only if you know this server: whoever runs it learns the password that you type.</source>
        <translation>Um link quer que você entre lá. Continue só se conhecer este servidor: quem o administra fica sabendo a senha que você digitar.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>The program was started once more, for this server. Go on only if you know it: whoever runs it learns the password that you type.</source>
        <translation>O programa foi iniciado mais uma vez, para este servidor. Continue só se o conhecer: quem o administra fica sabendo a senha que você digitar.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>Sobre o Sallyport</translation>
    </message>
    <message>
        <source>Signs you in, looks after your account, and administers users.</source>
        <translation>Faz seu login, cuida da sua conta e administra usuários.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Our sources are free under the Apache License 2.0. With Qt HTTP Server and Qt Charts inside, the program as a whole is under the GNU General Public License, version 3.</source>
        <translation>Nosso código-fonte é livre sob a Apache License 2.0. Com Qt HTTP Server e Qt Charts incluídos, o programa como um todo está sob a GNU General Public License, versão 3.</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied. It names the server, but no account and no password.</source>
        <translation>Copiado. Cita o servidor, mas nenhuma conta nem senha.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountHeader</name>
    <message>
        <source>Switch account</source>
        <translation>Trocar de conta</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>Entrar em outra conta…</translation>
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
        <translation>Tentar de novo</translation>
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
        <translation>%1 · pede a senha</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Remover %1 desta lista</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountWindow</name>
    <message>
        <source>Discard and switch</source>
        <translation>Descartar e trocar</translation>
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
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meus dados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Admin &amp;console</source>
        <translation>Console de adm&amp;inistração</translation>
    </message>
    <message>
        <source>Admin console</source>
        <translation>Console de administração</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Descartar o que você digitou?</translation>
    </message>
    <message>
        <source>Something in this window is not saved yet. It will be lost.</source>
        <translation>Algo nesta janela ainda não foi salvo e será perdido.</translation>
    </message>
    <message>
        <source>Discard and sign out</source>
        <translation>Descartar e sair</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Descartar e fechar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountsPage</name>
    <message>
        <source>Choose an account</source>
        <translation>Escolha uma conta</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar outra conta</translation>
    </message>
    <message>
        <source>Remove this account from the list?</source>
        <translation>Remover esta conta da lista?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It is signed out on this computer. The account itself stays, and you can sign in to it again.</source>
        <translation>Ela será desconectada neste computador. A conta em si continua existindo, e você pode entrar nela de novo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>What happened to your account. If something was not you, change your password.</source>
        <translation>O que aconteceu com sua conta. Se algo não foi feito por você, altere sua senha.</translation>
    </message>
    <message>
        <source>Loading your activity</source>
        <translation>Carregando sua atividade</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>Sign-ins and changes of your account will stand here.</source>
        <translation>Os logins e as alterações da sua conta aparecerão aqui.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Mostrar &amp;mais</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
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
        <translation>Nada foi registrado sobre esta conta.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
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
        <translation>Endereço do servidor</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Não foi possível carregar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminWindow</name>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Only administrators can open this</source>
        <translation>Só administradores podem abrir isto</translation>
    </message>
    <message>
        <source>If you need it, ask an administrator of this server.</source>
        <translation>Se você precisar, peça a um administrador deste servidor.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Entradas e saídas</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>Alterações de contas</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>Chaves e backups</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A qualquer momento</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>Na última hora</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>No último dia</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Nos últimos 7 dias</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Nos últimos 30 dias</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quando aconteceu</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>De qual endereço</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Endereço de rede</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>New records come in at the top</source>
        <translation>Novos registros aparecem no topo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Loading the audit log</source>
        <translation>Carregando o log de auditoria</translation>
    </message>
    <message>
        <source>More than %L1 records</source>
        <translation>Mais de %L1 registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No record has what the filter asks for.</source>
        <translation>Nenhum registro corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Nada foi registrado ainda</translation>
    </message>
    <message>
        <source>What happens to accounts is written down here.</source>
        <translation>O que acontece com as contas é anotado aqui.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>Entrou</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Falha no login</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>Senhas erradas demais</translation>
    </message>
    <message>
        <source>Too many new accounts</source>
        <translation>Contas novas demais</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Signed out of several sessions</source>
        <translation>Saiu de várias sessões</translation>
    </message>
    <message>
        <source>Session ended: its key was used twice</source>
        <translation>Sessão encerrada: a chave dela foi usada duas vezes</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Conta criada</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Perfil alterado</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Conta desativada</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Conta ativada</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Função alterada</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>Conta excluída</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Conta desbloqueada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Senha alterada</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Senha redefinida</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Dados exportados</translation>
    </message>
    <message>
        <source>Signing key replaced</source>
        <translation>Chave de assinatura substituída</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>Chave de assinatura aposentada</translation>
    </message>
    <message>
        <source>Master key replaced</source>
        <translation>Chave mestra substituída</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>Contas importadas</translation>
    </message>
    <message>
        <source>Accounts exported</source>
        <translation>Contas exportadas</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup feito</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Backup restaurado</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupDialog</name>
    <message>
        <source>Make a backup now?</source>
        <translation>Fazer um backup agora?</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in %1. Without the passphrase nobody can open it, and nothing brings a lost one back: write it down.</source>
        <translation>Todos os dados do servidor em um arquivo criptografado, em %1. Sem a frase secreta ninguém consegue abri-lo, e nada traz de volta uma perdida: anote-a.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase secreta, mais uma vez</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase secreta do backup</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation>A frase secreta, mais uma vez</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Sua senha, mais uma vez</translation>
    </message>
    <message>
        <source>Whoever has the file can try for ever. Please make it longer: some unrelated words.</source>
        <translation>Quem tem o arquivo pode tentar sem fim. Use uma mais longa: algumas palavras sem relação.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Não é a mesma frase secreta.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Digite sua senha.</translation>
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
        <translation>Backups</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Fazer backup agora…</translation>
    </message>
    <message>
        <source>Loading the backups</source>
        <translation>Carregando os backups</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <translation>Só quando alguém pede</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>A cada %Ln dia</numerusform>
            <numerusform>A cada %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>A cada %Ln hora</numerusform>
            <numerusform>A cada %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>One is being made…</source>
        <translation>Um backup está sendo feito…</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>Ainda não há backups</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”.</source>
        <translation>Faça o primeiro com “Fazer backup agora”.</translation>
    </message>
    <message>
        <source>The last backup failed (%1): %2</source>
        <translation>O último backup falhou (%1): %2</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>O backup foi feito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>Fazer um backup agora?</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in its backup folder.</source>
        <translation>Todos os dados do servidor em um arquivo criptografado, na pasta de backups dele.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The path of the folder was copied</source>
        <translation>O caminho da pasta foi copiado</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>Copiar o caminho da pasta</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”: you choose its passphrase. For backups that are made by themselves, say in the settings how often and what they are locked with: backup_every, and backup_recipient_file or backup_passphrase_file.</source>
        <translation>Faça o primeiro com “Fazer backup agora”: você escolhe a frase secreta. Para backups automáticos, indique nas configurações com que frequência e com o que eles são protegidos: backup_every, e backup_recipient_file ou backup_passphrase_file.</translation>
    </message>
    <message>
        <source>Nothing here shows folders. It is %1</source>
        <translation>Nada aqui mostra pastas. É %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkAct</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln account(s)?</source>
        <translation>
            <numerusform>Desconectar %Ln conta?</numerusform>
            <numerusform>Desconectar %Ln contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session ends at once, on every device. They can sign in again.</source>
        <translation>Todas as sessões são encerradas na hora, em todos os dispositivos. Depois é possível entrar de novo.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Desconectando…</translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln account(s)?</source>
        <translation>
            <numerusform>Desativar %Ln conta?</numerusform>
            <numerusform>Desativar %Ln contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can sign in to a disabled account, and its sessions end at once. It can be enabled again.</source>
        <translation>Ninguém pode entrar em uma conta desativada, e as sessões dela são encerradas na hora. Ela pode ser ativada de novo.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>Desativando…</translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln account(s)?</source>
        <translation>
            <numerusform>Ativar %Ln conta?</numerusform>
            <numerusform>Ativar %Ln contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the password can sign in again.</source>
        <translation>Quem tem a senha poderá entrar de novo.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Ativando…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>Excluir %Ln conta?</numerusform>
            <numerusform>Excluir %Ln contas?</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that belongs to it. This cannot be undone; the audit log keeps what was done.</source>
        <translation>Com tudo o que pertence a ela. Isso não pode ser desfeito; o log de auditoria guarda o que foi feito.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) signed out</source>
        <translation>
            <numerusform>%Ln conta desconectada</numerusform>
            <numerusform>%Ln contas desconectadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) disabled</source>
        <translation>
            <numerusform>%Ln conta desativada</numerusform>
            <numerusform>%Ln contas desativadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) enabled</source>
        <translation>
            <numerusform>%Ln conta ativada</numerusform>
            <numerusform>%Ln contas ativadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) deleted</source>
        <translation>
            <numerusform>%Ln conta excluída</numerusform>
            <numerusform>%Ln contas excluídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Accounts that were refused</source>
        <translation>Contas recusadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be changed.</source>
        <translation>
            <numerusform>Não foi possível alterar %Ln conta.</numerusform>
            <numerusform>Não foi possível alterar %Ln contas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays done.</source>
        <translation>Parado. O que já foi feito continua feito.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>O certificado de %1 mudou</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 não consegue provar sua identidade</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Somebody may be posing as this server; please ask its administrator.</source>
        <translation>%1 Nada foi enviado. Alguém pode estar se passando por este servidor; consulte o administrador dele.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>Does this server have a certificate of its own making? Then its administrator can tell you the fingerprint: in person, by phone, or in another way that nobody else can change.</source>
        <translation>Este servidor tem um certificado feito por ele mesmo? Então o administrador pode lhe dizer a impressão digital: pessoalmente, por telefone ou de outro modo que ninguém mais possa alterar.</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the administrator</source>
        <translation>&amp;Impressão digital dada pelo administrador</translation>
    </message>
    <message>
        <source>Fingerprint from the administrator</source>
        <translation>Impressão digital dada pelo administrador</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar neste certificado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate.</source>
        <translation>Ninguém garante o certificado dele.</translation>
    </message>
    <message>
        <source>This computer does not know who issued its certificate.</source>
        <translation>Este computador não conhece quem emitiu o certificado dele.</translation>
    </message>
    <message>
        <source>Its certificate is made out to another name.</source>
        <translation>O certificado dele foi emitido para outro nome.</translation>
    </message>
    <message>
        <source>Its certificate has run out.</source>
        <translation>O certificado dele venceu.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>O certificado dele ainda não é válido. O relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>O certificado dele foi revogado.</translation>
    </message>
    <message>
        <source>Its certificate could not be checked.</source>
        <translation>Não foi possível verificar o certificado dele.</translation>
    </message>
    <message>
        <source>It is not the certificate you have trusted before.</source>
        <translation>Não é o certificado em que você confiou antes.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>Made out to: %1
Issued by: %2
Valid until: %3</source>
        <translation>Emitido para: %1
Emitido por: %2
Válido até: %3</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not sign in here, and tell the administrator.</source>
        <translation>Esta é outra impressão digital. Não entre aqui e avise o administrador.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChartCard</name>
    <message>
        <source>%1: %L2 in all, %L3 at most</source>
        <translation>%1: %L2 no total, %L3 no máximo</translation>
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
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Ativar…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select accounts to change several at once</source>
        <translation>Selecione contas para alterar várias de uma vez</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar todas</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Limpar seleção</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfigurationPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Changed where the server is started</source>
        <translation>Alteradas onde o servidor é iniciado</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Name, value or meaning</source>
        <translation>Nome, valor ou significado</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Loading the settings</source>
        <translation>Carregando as configurações</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Nenhuma configuração corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
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
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Sua senha, mais uma vez</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionBar</name>
    <message>
        <source>The server has not answered since %1. What you see may be old; what you type stays here.</source>
        <translation>O servidor não responde desde %1. O que você vê pode estar desatualizado; o que você digita fica aqui.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Próxima tentativa em %n segundo.</numerusform>
            <numerusform>Próxima tentativa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Tentando…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CreateAccountWindow</name>
    <message>
        <source>&amp;Username</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>&amp;E-mail (opcional)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;Full name (optional)</source>
        <translation>&amp;Nome completo (opcional)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Criar conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock está ativado</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>Pelo menos %n caractere. Nem uma senha comum, nem seu próprio nome.</numerusform>
            <numerusform>Pelo menos %n caracteres. Nem uma senha comum, nem seu próprio nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>Criar a primeira conta</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Crie sua conta</translation>
    </message>
    <message>
        <source>This account becomes the administrator of the server on this computer. Everything stays here.</source>
        <translation>Esta conta será a de administrador do servidor neste computador. Tudo fica aqui.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>Too many accounts were made from here.</source>
        <translation>Contas demais foram criadas a partir daqui.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Criando sua conta…</translation>
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
        <translation>Caps Lock está ativado</translation>
    </message>
    <message>
        <source>Username or address</source>
        <translation>Nome de usuário ou e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Last 48 hours</source>
        <translation>Últimas 48 horas</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Últimos 14 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>Novos usuários</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Sessões ativas</translation>
    </message>
    <message>
        <source>Sign-ins and failures</source>
        <translation>Logins e falhas</translation>
    </message>
    <message>
        <source>Most active sessions at a time</source>
        <translation>Máximo de sessões ativas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Loading the dashboard</source>
        <translation>Carregando o painel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>right now</source>
        <translation>neste momento</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>em %Ln nó</numerusform>
            <numerusform>em %Ln nós</numerusform>
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
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month below a diagram, in the letters of QLocale&apos;s date formats.</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
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
        <translation>Encerrar esta sessão?</translation>
    </message>
    <message>
        <source>This device is signed out at once. It can sign in again.</source>
        <translation>Este dispositivo sai imediatamente. Ele pode entrar de novo.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Encerrando…</translation>
    </message>
    <message>
        <source>The session of %1 was ended</source>
        <translation>A sessão de %1 foi encerrada</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ErrorText</name>
    <message>
        <source>%1 Please wait a little and try again.</source>
        <translation>%1 Aguarde um pouco e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n minute(s).</source>
        <translation>
            <numerusform>%1 Tente de novo em %n minuto.</numerusform>
            <numerusform>%1 Tente de novo em %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Tente de novo em %n segundo.</numerusform>
            <numerusform>%1 Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not understand this program. One of the two needs an update.</source>
        <translation>O servidor não entendeu este programa. Um dos dois precisa ser atualizado.</translation>
    </message>
    <message>
        <source>Something is not right yet. Please look at the marked fields.</source>
        <translation>Algo ainda não está certo. Verifique os campos marcados.</translation>
    </message>
    <message>
        <source>This is too long for the server. Please shorten it.</source>
        <translation>Isto é longo demais para o servidor. Encurte o texto.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in and try again.</source>
        <translation>Você não está conectado. Entre e tente de novo.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Sua sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask the administrator of this server.</source>
        <translation>Esta conta está desativada. Consulte o administrador deste servidor.</translation>
    </message>
    <message>
        <source>Incorrect username or password. What you typed is still here.</source>
        <translation>Nome de usuário ou senha incorretos. O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Esta não é sua senha atual.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. An administrator can.</source>
        <translation>Você não tem permissão para isto. Um administrador tem.</translation>
    </message>
    <message>
        <source>This is no longer there. Please refresh.</source>
        <translation>Isto não existe mais. Atualize a lista.</translation>
    </message>
    <message>
        <source>This username is taken. Please choose another.</source>
        <translation>Este nome de usuário já está em uso. Escolha outro.</translation>
    </message>
    <message>
        <source>There is already an account with this address. Sign in with it, or use another address.</source>
        <translation>Já existe uma conta com este e-mail. Entre com ele ou use outro.</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile. Please refresh and try again.</source>
        <translation>Enquanto isso, outra pessoa alterou isto. Atualize e tente de novo.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>Este é o último administrador. Antes, torne outra pessoa administradora.</translation>
    </message>
    <message>
        <source>This server does not take new accounts. Please ask its administrator for one.</source>
        <translation>Este servidor não aceita novas contas. Peça uma ao administrador dele.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Tentativas demais.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>O servidor está ocupado.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now. Please try again in a moment.</source>
        <translation>O servidor não consegue acessar seus dados agora. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The data was written by a newer version. Please update this program.</source>
        <translation>Os dados foram gravados por uma versão mais nova. Atualize este programa.</translation>
    </message>
    <message>
        <source>This address cannot be used. Please check how it is written.</source>
        <translation>Este endereço não pode ser usado. Verifique como está escrito.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>O arquivo não pode ser gravado ali. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Please use another copy of it.</source>
        <translation>O arquivo está danificado ou incompleto. Use outra cópia dele.</translation>
    </message>
    <message>
        <source>The server on this computer could not start: its address is in use.</source>
        <translation>O servidor neste computador não pôde iniciar: o endereço dele está em uso.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again; if it stays, tell its administrator.</source>
        <translation>Algo deu errado no servidor. Tente de novo; se continuar, avise o administrador dele.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your connection, then try again.</source>
        <translation>Não foi possível alcançar o servidor. Verifique o endereço e sua conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>O servidor não respondeu a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>The connection to this server is not private, so nothing was sent. Check the address, or ask its administrator.</source>
        <translation>A conexão com este servidor não é privada, por isso nada foi enviado. Verifique o endereço ou consulte o administrador dele.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Sallyport server. Please check the address.</source>
        <translation>Algo responde neste endereço, mas não é um servidor Sallyport. Verifique o endereço.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>You will be asked for your password next time, because %1.</source>
        <translation>Sua senha será pedida da próxima vez, porque %1.</translation>
    </message>
    <message>
        <source>the keychain of this computer is locked</source>
        <translation>o chaveiro deste computador está bloqueado</translation>
    </message>
    <message>
        <source>the keychain of this computer did not answer</source>
        <translation>o chaveiro deste computador não respondeu</translation>
    </message>
    <message>
        <source>this computer has no keychain</source>
        <translation>este computador não tem chaveiro</translation>
    </message>
    <message>
        <source>the keychain of this computer did not keep it</source>
        <translation>o chaveiro deste computador não guardou nada</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Isto é curto demais.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Isto é longo demais.</translation>
    </message>
    <message>
        <source>This password is too common. Please choose another.</source>
        <translation>Esta senha é comum demais. Escolha outra.</translation>
    </message>
    <message>
        <source>Do not use your own name or address.</source>
        <translation>Não use seu próprio nome ou e-mail.</translation>
    </message>
    <message>
        <source>This is easy to guess. A few unrelated words are better.</source>
        <translation>Isto é fácil de adivinhar. Algumas palavras sem relação entre si são melhores.</translation>
    </message>
    <message>
        <source>Please type your password: %1.</source>
        <translation>Digite sua senha: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export accounts</source>
        <translation>Exportar contas</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tabelas CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Into %1, which only you can read. Passwords are not part of it.</source>
        <translation>Em %1, que só você pode ler. As senhas não são incluídas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported.</source>
        <translation>
            <numerusform>%Ln conta exportada.</numerusform>
            <numerusform>%Ln contas exportadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FirstStartPage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Boas-vindas ao Sallyport</translation>
    </message>
    <message>
        <source>Where do you want to sign in?</source>
        <translation>Onde você quer entrar?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Accounts and notes stay here. Nothing to set up, works offline.</source>
        <translation>Contas e notas ficam aqui. Nada para configurar, funciona sem internet.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a um servidor</translation>
    </message>
    <message>
        <source>You were given an address, or your team has a server.</source>
        <translation>Você recebeu um endereço, ou sua equipe tem um servidor.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForgotPasswordDialog</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu sua senha?</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Whoever administers this computer can set a new one: close Sallyport and type this in a terminal.</source>
        <translation>Sua senha não está guardada em lugar nenhum, por isso ninguém pode consultá-la. Quem administra este computador pode definir uma nova: feche o Sallyport e digite isto em um terminal.</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Please ask the administrator of %1 to set a new one.</source>
        <translation>Sua senha não está guardada em lugar nenhum, por isso ninguém pode consultá-la. Peça ao administrador de %1 que defina uma nova.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Estado do servidor</translation>
    </message>
    <message>
        <source>The server was started for development: not for real accounts.</source>
        <translation>O servidor foi iniciado para desenvolvimento: não use com contas reais.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left.</source>
        <translation>O disco está quase cheio: restam %1.</translation>
    </message>
    <message>
        <source>The database is of an older version than the program.</source>
        <translation>O banco de dados é de uma versão mais antiga que a do programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) failed since the start.</source>
        <translation>
            <numerusform>%Ln backup falhou desde o início.</numerusform>
            <numerusform>%Ln backups falharam desde o início.</numerusform>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Em execução há</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
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
        <translation>%1 de %2 livres</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cadastro</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Aberto a todos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Último backup</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Não agendado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) went away without stopping.</source>
        <translation>
            <numerusform>%Ln nó sumiu sem ser encerrado.</numerusform>
            <numerusform>%Ln nós sumiram sem ser encerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>Os nós têm versões diferentes: %1.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>%1 (answers here)</source>
        <translation>%1 (responde aqui)</translation>
    </message>
    <message>
        <source>last seen: %1</source>
        <translation>visto por último: %1</translation>
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
        <translation>Importar contas</translation>
    </message>
    <message>
        <source>Accounts (*.csv *.json *.jsonl *.ndjson)</source>
        <translation>Contas (*.csv *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Change accounts that are here already</source>
        <translation>Alterar contas que já existem aqui</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Sua senha, mais uma vez</translation>
    </message>
    <message>
        <source>From %1. Nothing is changed before you say so.</source>
        <translation>De %1. Nada é alterado antes de você confirmar.</translation>
    </message>
    <message>
        <source>Their names and addresses, but never their passwords</source>
        <translation>Os nomes e e-mails delas, mas nunca as senhas</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>Registros com problemas</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Import it on the server: sallyportd import.</source>
        <translation>O arquivo é maior que %1. Importe-o no servidor: sallyportd import.</translation>
    </message>
    <message>
        <source>The file is empty or no text in UTF-8.</source>
        <translation>O arquivo está vazio ou não é um texto em UTF-8.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Verificando o arquivo…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>No accounts were recognised in this file.</source>
        <translation>Nenhuma conta foi reconhecida neste arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln conta importada.</numerusform>
            <numerusform>%Ln contas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in the file</source>
        <translation>
            <numerusform>%Ln registro no arquivo</numerusform>
            <numerusform>%Ln registros no arquivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, left as they are</source>
        <translation>
            <numerusform>%Ln já existente, sem alteração</numerusform>
            <numerusform>%Ln já existentes, sem alteração</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusado</numerusform>
            <numerusform>%Ln recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a password: reset it before they can sign in</source>
        <translation>
            <numerusform>%Ln sem senha: redefina-a para que possa entrar</numerusform>
            <numerusform>%Ln sem senha: redefina-as para que possam entrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por que não</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainHelp</name>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1

A keychain is a program of your desktop that keeps secrets encrypted. Sallyport keeps there what lets you stay signed in, never your password.</source>
        <translation>%1

Um chaveiro é um programa do seu ambiente de trabalho que guarda segredos criptografados. O Sallyport guarda nele o que permite que você continue conectado, nunca sua senha.</translation>
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
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Remember me until I quit</source>
        <translation>Lembrar de mim até eu fechar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>You are remembered until you quit</source>
        <translation>O Sallyport lembra de você até ser fechado</translation>
    </message>
    <message>
        <source>Nothing of your session is stored on this computer. At the next start you are asked for your password.</source>
        <translation>Nada da sua sessão é guardado neste computador. Na próxima vez que abrir, sua senha será pedida.</translation>
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
        <translation>Ele não é usado: você continua conectado até fechar o Sallyport.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainText</name>
    <message>
        <source>the keychain of this computer</source>
        <translation>o chaveiro deste computador</translation>
    </message>
    <message>
        <source>Your keychain is being checked</source>
        <translation>Seu chaveiro está sendo verificado</translation>
    </message>
    <message>
        <source>Your keychain works</source>
        <translation>Seu chaveiro funciona</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Este computador não tem chaveiro</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Seu chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Aguardando seu chaveiro…</translation>
    </message>
    <message>
        <source>Your keychain does not keep anything</source>
        <translation>Seu chaveiro não guarda nada</translation>
    </message>
    <message>
        <source>Sallyport tries whether it keeps what it is given.</source>
        <translation>O Sallyport testa se ele guarda o que recebe.</translation>
    </message>
    <message>
        <source>To stay signed in, a key of your session is kept in %1, and nowhere else.</source>
        <translation>Para você continuar conectado, uma chave da sua sessão fica guardada aqui e em nenhum outro lugar: %1.</translation>
    </message>
    <message>
        <source>Without one, Sallyport cannot remember you: it never writes a key of your session into a plain file.</source>
        <translation>Sem chaveiro, o Sallyport não pode lembrar de você: ele nunca grava uma chave da sua sessão em um arquivo comum.</translation>
    </message>
    <message>
        <source>Sallyport can remember you as soon as %1 is unlocked.</source>
        <translation>Assim que %1 for desbloqueado, o Sallyport poderá lembrar de você.</translation>
    </message>
    <message>
        <source>It has not started yet. You can sign in meanwhile.</source>
        <translation>Ele ainda não iniciou. Enquanto isso, você pode entrar.</translation>
    </message>
    <message>
        <source>A trial with %1 did not succeed, so Sallyport cannot remember you for now.</source>
        <translation>Um teste com %1 não deu certo, por isso o Sallyport não pode lembrar de você por enquanto.</translation>
    </message>
    <message>
        <source>Install one: GNOME Keyring (package gnome-keyring) fits most desktops, KWallet fits KDE Plasma. KeePassXC can be one, too: Settings, Secret Service Integration.</source>
        <translation>Instale um: GNOME Keyring (pacote gnome-keyring) serve para a maioria dos ambientes, KWallet serve para o KDE Plasma. O KeePassXC também pode ser um: Configurações, Integração do Serviço Secreto.</translation>
    </message>
    <message>
        <source>Sign out of your desktop and in again, so that it starts.</source>
        <translation>Saia do seu ambiente de trabalho e entre de novo, para que ele inicie.</translation>
    </message>
    <message>
        <source>Then choose Check again here.</source>
        <translation>Depois, escolha “Verificar de novo” aqui.</translation>
    </message>
    <message>
        <source>Choose Unlock and type the keychain&apos;s password. It is often the one you start this computer with.</source>
        <translation>Escolha “Desbloquear” e digite a senha do chaveiro. Muitas vezes é a mesma com que você inicia este computador.</translation>
    </message>
    <message>
        <source>If it asks every day, give the keychain the same password as your account on this computer: then it opens with it.</source>
        <translation>Se ela for pedida todos os dias, dê ao chaveiro a mesma senha da sua conta neste computador: assim ele se abre junto com ela.</translation>
    </message>
    <message>
        <source>If this computer starts without asking for a password, the keychain stays locked until you open it once.</source>
        <translation>Se este computador inicia sem pedir senha, o chaveiro fica bloqueado até você abri-lo uma vez.</translation>
    </message>
    <message>
        <source>Some desktops start it only after their programs. Sallyport uses it as soon as it is there.</source>
        <translation>Alguns ambientes só o iniciam depois dos programas. O Sallyport o usa assim que ele estiver disponível.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, and answer it.</source>
        <translation>Procure uma pergunta do chaveiro atrás de outras janelas e responda a ela.</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program and look whether a keychain is there and set as the default one.</source>
        <translation>Abra o programa do próprio chaveiro e veja se há um chaveiro nele definido como padrão.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>They sign access tokens</source>
        <translation>Elas assinam tokens de acesso</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nova chave…</translation>
    </message>
    <message>
        <source>Retire key…</source>
        <translation>Aposentar chave…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Chaves de assinatura</translation>
    </message>
    <message>
        <source>Loading the keys</source>
        <translation>Carregando as chaves</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Assina</translation>
    </message>
    <message>
        <source>Signs soon</source>
        <translation>Assina em breve</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>Ainda vale</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Aposentada</translation>
    </message>
    <message>
        <source>Tokens are signed with a shared secret</source>
        <translation>Os tokens são assinados com um segredo compartilhado</translation>
    </message>
    <message>
        <source>The server was given a secret at its start (HS256). There are no keys, and none can be made here.</source>
        <translation>O servidor recebeu um segredo ao iniciar (HS256). Não há chaves, e nenhuma pode ser criada aqui.</translation>
    </message>
    <message>
        <source>There are no keys</source>
        <translation>Não há chaves</translation>
    </message>
    <message>
        <source>The server makes its first key when it needs one.</source>
        <translation>O servidor cria sua primeira chave quando precisa de uma.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Assina desde</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Vale até</translation>
    </message>
    <message>
        <source>Select a key that does not sign any more</source>
        <translation>Selecione uma chave que não assina mais</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Criar uma nova chave de assinatura?</translation>
    </message>
    <message>
        <source>It signs as soon as every node has it. Tokens of the old key stay good until they expire, so nobody is signed out.</source>
        <translation>Ela assina assim que todos os nós a tiverem. Os tokens da chave antiga continuam válidos até expirar, por isso ninguém é desconectado.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Criar chave</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>A new key was made</source>
        <translation>Uma nova chave foi criada</translation>
    </message>
    <message>
        <source>Retire this key?</source>
        <translation>Aposentar esta chave?</translation>
    </message>
    <message>
        <source>Every token it signed is refused from now on, and its private half is forgotten. Programs renew their tokens by themselves; whoever cannot has to sign in again. This cannot be undone.</source>
        <translation>Todo token que ela assinou passa a ser recusado, e sua metade privada é esquecida. Os programas renovam seus tokens sozinhos; quem não conseguir terá que entrar de novo. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Retire key</source>
        <translation>Aposentar chave</translation>
    </message>
    <message>
        <source>Retiring…</source>
        <translation>Aposentando…</translation>
    </message>
    <message>
        <source>The key was retired</source>
        <translation>A chave foi aposentada</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LockCurtain</name>
    <message>
        <source>Locked. What you were doing is still there.</source>
        <translation>Bloqueado. O que você estava fazendo continua aqui.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Sign out instead</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta não é sua senha.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>Meus dados</translation>
    </message>
    <message>
        <source>What this server keeps about you is yours.</source>
        <translation>O que este servidor guarda sobre você é seu.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Leve com você</translation>
    </message>
    <message>
        <source>One file with your account, sessions, notes and activity, in JSON. Only you will be able to read it.</source>
        <translation>Um arquivo com sua conta, sessões, notas e atividade, em JSON. Só você poderá lê-lo.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Excluir sua conta</translation>
    </message>
    <message>
        <source>Your account, notes and sessions are deleted from the server at once. This cannot be undone.</source>
        <translation>Sua conta, notas e sessões são excluídas do servidor na hora. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Export my data…</source>
        <translation>&amp;Exportar meus dados…</translation>
    </message>
    <message>
        <source>&amp;Delete my account…</source>
        <translation>E&amp;xcluir minha conta…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exportar meus dados</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Your data was exported to %1.</source>
        <translation>Seus dados foram exportados para %1.</translation>
    </message>
    <message>
        <source>Delete your account?</source>
        <translation>Excluir sua conta?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Excluir conta</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Navigator</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>A conta %1 foi excluída.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordField</name>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Gerar uma</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) that are hard to guess. Tell it in person or by phone.</source>
        <translation>
            <numerusform>Pelo menos %n caractere difícil de adivinhar. Informe-a pessoalmente ou por telefone.</numerusform>
            <numerusform>Pelo menos %n caracteres difíceis de adivinhar. Informe-a pessoalmente ou por telefone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It leaves the clipboard after 30 seconds</source>
        <translation>Sai da área de transferência após 30 segundos</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewUserDialog</name>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Full name (optional)</source>
        <translation>Nome completo (opcional)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>E-mail (opcional)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Novo usuário</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>Pode fazer tudo o que este console permite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
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
        <translation>Excluir nota</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Concluída: %1</translation>
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
        <translation>Só você pode vê-las.</translation>
    </message>
    <message>
        <source>Loading your notes</source>
        <translation>Carregando suas notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escreva uma nota…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ainda não há notas</translation>
    </message>
    <message>
        <source>Write the first one above.</source>
        <translation>Escreva a primeira acima.</translation>
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
        <translation>Nota excluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Adicionando…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsModel</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconhecido</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (esta)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entrou</translation>
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
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Sessões de quem</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>De qual endereço</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Endereço de rede</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Encerrar sessão…</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>Encerrar todas deste usuário…</translation>
    </message>
    <message>
        <source>Loading the sessions</source>
        <translation>Carregando as sessões</translation>
    </message>
    <message>
        <source>More than %L1 sessions</source>
        <translation>Mais de %L1 sessões</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sessão</numerusform>
            <numerusform>%Ln sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nobody is signed in under this name or from this address. Both have to be whole.</source>
        <translation>Ninguém entrou com este nome ou deste endereço. Ambos precisam estar completos.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message>
        <source>Whoever signs in is listed here.</source>
        <translation>Quem entrar aparece aqui.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordPage</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>A changed password signs out every other session of yours. This one goes on.</source>
        <translation>Alterar a senha encerra todas as suas outras sessões. Esta continua.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Senha a&amp;tual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nova senha</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>Pelo menos %n caractere. Nem uma senha comum, nem seu próprio nome.</numerusform>
            <numerusform>Pelo menos %n caracteres. Nem uma senha comum, nem seu próprio nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Alterar &amp;senha</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions were signed out.</source>
        <translation>Sua senha foi alterada. Suas outras sessões foram encerradas.</translation>
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
        <translation>Quem você é neste servidor. Você pode entrar com seu nome de usuário ou seu e-mail.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Nome completo</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Account made: %1</source>
        <translation>Conta criada: %1</translation>
    </message>
    <message>
        <source>Last sign-in: %1</source>
        <translation>Último login: %1</translation>
    </message>
    <message>
        <source>Password changed: %1</source>
        <translation>Senha alterada: %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Your profile was saved.</source>
        <translation>Seu perfil foi salvo.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTab</name>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Username of the account</source>
        <translation>Nome de usuário da conta</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>Pode fazer tudo o que este console permite</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
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
        <translation>Criação</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterada: %1</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>Nunca alterada</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReauthBar</name>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>En&amp;trar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Closes this window. What is not saved is lost.</source>
        <translation>Fecha esta janela. O que não foi salvo é perdido.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>%1 Type your password to go on; this page stays as it is.</source>
        <translation>%1 Digite sua senha para continuar; esta página fica como está.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta não é sua senha.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>Nome na API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
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
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Sua senha, mais uma vez</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Redefinir a senha de %1</translation>
    </message>
    <message>
        <source>Every session of this account ends at once. The old password is worth nothing any more.</source>
        <translation>Todas as sessões desta conta são encerradas na hora. A senha antiga deixa de valer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Redefinir senha</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>Redefinindo…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoleQuestion</name>
    <message>
        <source>Make this user an administrator?</source>
        <translation>Tornar este usuário administrador?</translation>
    </message>
    <message>
        <source>Take the administrator&apos;s role away?</source>
        <translation>Retirar a função de administrador?</translation>
    </message>
    <message>
        <source>Administrators can see and change every account and everything in this console.</source>
        <translation>Administradores podem ver e alterar todas as contas e tudo neste console.</translation>
    </message>
    <message>
        <source>They can no longer open this console.</source>
        <translation>Este usuário não poderá mais abrir este console.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Tornar administrador</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
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
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>TLS, version %1</source>
        <translation>TLS, versão %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>acessível</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inacessível</translation>
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
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Conectar a um servidor…</translation>
    </message>
    <message>
        <source>This connection is not encrypted. Others on the network can read your password. Use an address that begins with https.</source>
        <translation>Esta conexão não é criptografada. Outras pessoas na rede podem ler sua senha. Use um endereço que comece com https.</translation>
    </message>
    <message>
        <source>The key to your data is in your keychain, which is locked. The server on this computer starts as soon as you unlock it.</source>
        <translation>A chave dos seus dados está no seu chaveiro, que está bloqueado. O servidor deste computador inicia assim que você o desbloquear.</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain of this computer, which does not answer. The server starts as soon as it does.</source>
        <translation>A chave dos seus dados está no chaveiro deste computador, que não responde. O servidor inicia assim que ele responder.</translation>
    </message>
    <message>
        <source>Your data is here, but its key is no longer in your keychain. Restore a backup, or put back the file master.key.</source>
        <translation>Seus dados estão aqui, mas a chave deles não está mais no seu chaveiro. Restaure um backup ou recoloque o arquivo master.key.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionEndText</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Sua sessão terminou.</translation>
    </message>
    <message>
        <source>This session was ended from another device of yours.</source>
        <translation>Esta sessão foi encerrada a partir de outro dispositivo seu.</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>Um administrador encerrou esta sessão.</translation>
    </message>
    <message>
        <source>Your password was changed elsewhere, which has ended this session.</source>
        <translation>Sua senha foi alterada em outro lugar, o que encerrou esta sessão.</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>Um administrador desativou esta conta.</translation>
    </message>
    <message>
        <source>This session was not used for so long that it has ended.</source>
        <translation>Esta sessão ficou tanto tempo sem uso que terminou.</translation>
    </message>
    <message>
        <source>This session has reached its greatest age and has ended.</source>
        <translation>Esta sessão atingiu sua duração máxima e terminou.</translation>
    </message>
    <message>
        <source>This session was ended because its key was used twice: somebody else may have had a copy. If you cannot explain it, change your password.</source>
        <translation>Esta sessão foi encerrada porque a chave dela foi usada duas vezes: outra pessoa pode ter tido uma cópia. Se você não souber explicar isso, altere sua senha.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionRow</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconhecido</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Último uso: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Login: %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>Encerrar a sessão em %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know, and change your password then.</source>
        <translation>Onde você está conectado. Encerre o que não reconhecer e, nesse caso, altere sua senha.</translation>
    </message>
    <message>
        <source>Loading your sessions</source>
        <translation>Carregando suas sessões</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sessão encerrada.</numerusform>
            <numerusform>%n sessões encerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>End all &amp;other sessions…</source>
        <translation>Encerrar todas as &amp;outras sessões…</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>Encerrar esta sessão?</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconhecido</translation>
    </message>
    <message>
        <source>Whoever uses it has to sign in again.</source>
        <translation>Quem a usa terá que entrar de novo.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Encerrando…</translation>
    </message>
    <message>
        <source>End all other sessions?</source>
        <translation>Encerrar todas as outras sessões?</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything but this window has to sign in again.</source>
        <translation>Tudo, exceto esta janela, terá que entrar de novo.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Encerrar sessões</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsTab</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Não está conectado em nenhum lugar.</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconhecido</translation>
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
        <translation>Encerrar…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>They hold on this computer, for all accounts.</source>
        <translation>Valem neste computador, para todas as contas.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Idioma e aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nada desliza nem esmaece.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear após</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the windows hide what they show. Ctrl+L hides it at once.</source>
        <translation>Sem uma tecla ou um clique por esse tempo, as janelas ocultam o que mostram. Ctrl+L oculta na hora.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear junto com a tela</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps.</source>
        <translation>Quando a tela é bloqueada ou o computador é suspenso.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
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
        <translation>&amp;Lembrar de mim</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>Es&amp;queceu sua senha?</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Criar conta</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Escolher outra conta</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Primeira vez aqui?</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Entre na sua conta</translation>
    </message>
    <message>
        <source>Please type your username and your password.</source>
        <translation>Digite seu nome de usuário e sua senha.</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Whoever makes the first one looks after this server.</source>
        <translation>Ninguém tem uma conta aqui ainda. Quem criar a primeira cuida deste servidor.</translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>Criar a primeira conta</translation>
    </message>
    <message>
        <source>Welcome back…</source>
        <translation>Boas-vindas de volta…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Offline since %1. You are still signed in, but the server cannot be reached.</source>
        <translation>Sem conexão desde %1. Você continua conectado à sua conta, mas o servidor está inacessível.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. What you typed is still here.</source>
        <translation>Tentativas demais de entrar. O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>Você pode tentar de novo em %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StrengthMeter</name>
    <message>
        <source>Password strength: %1</source>
        <translation>Força da senha: %1</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation>Algumas palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Curta demais: falta %n caractere.</numerusform>
            <numerusform>Curta demais: faltam %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muito forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Weak: it is one of the first that anyone would try.</source>
        <translation>Fraca: é uma das primeiras que qualquer um tentaria.</translation>
    </message>
    <message>
        <source>Weak: it is made of your own name or address.</source>
        <translation>Fraca: é feita do seu próprio nome ou e-mail.</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it strong.</source>
        <translation>Quase lá: mais uma palavra a torna forte.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add a few unrelated words.</source>
        <translation>Fraca: fácil de adivinhar. Acrescente algumas palavras sem relação entre si.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Trend</name>
    <message>
        <source>none in the time before</source>
        <translation>nada no período anterior</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>como no período anterior</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserActs</name>
    <message>
        <source>Reset password…</source>
        <translation>Redefinir senha…</translation>
    </message>
    <message>
        <source>Unlock sign-in</source>
        <translation>Desbloquear login</translation>
    </message>
    <message>
        <source>The owner can sign in without waiting for other people&apos;s wrong passwords</source>
        <translation>O dono da conta pode entrar sem esperar por causa das senhas erradas de outras pessoas</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>Encerrar todas as sessões…</translation>
    </message>
    <message>
        <source>Enable account…</source>
        <translation>Ativar conta…</translation>
    </message>
    <message>
        <source>Disable account…</source>
        <translation>Desativar conta…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Excluir conta…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>%1 can try to sign in at once</source>
        <translation>%1 já pode tentar entrar</translation>
    </message>
    <message>
        <source>%1 has a new password and was signed out</source>
        <translation>%1 tem uma nova senha e foi desconectado</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserFilterButton</name>
    <message>
        <source>Every role</source>
        <translation>Todas as funções</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativados</translation>
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
        <translation>Detalhes do usuário</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Ninguém selecionado</translation>
    </message>
    <message>
        <source>Select a user to see the details.</source>
        <translation>Selecione um usuário para ver os detalhes.</translation>
    </message>
    <message>
        <source>What is shown of the user</source>
        <translation>O que é mostrado do usuário</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Descartar o que você alterou?</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved.</source>
        <translation>O perfil tem alterações que não foram salvas.</translation>
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
        <translation>%1, selecionado</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1, não selecionado</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
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
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
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
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Pesquisar usuários</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nome ou e-mail</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Novo usuário…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Export accounts…</source>
        <translation>Exportar contas…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importar contas…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Loading the users</source>
        <translation>Carregando os usuários</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Ninguém corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No account has what the filter asks for.</source>
        <translation>Nenhuma conta corresponde ao filtro.</translation>
    </message>
    <message>
        <source>There are no accounts yet</source>
        <translation>Ainda não há contas</translation>
    </message>
    <message>
        <source>Make the first one with “New user”.</source>
        <translation>Crie o primeiro com “Novo usuário”.</translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation>%L1 no total</translation>
    </message>
    <message>
        <source>More than %L1 found</source>
        <translation>Mais de %L1 encontrados</translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>%L1 encontrados</translation>
    </message>
    <message>
        <source>%L1 accounts at once are the most. Search or filter for fewer.</source>
        <translation>No máximo %L1 contas de uma vez. Pesquise ou filtre para reduzir.</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 já pode entrar</translation>
    </message>
    <message>
        <source>%1 was made, but is no administrator: %2</source>
        <translation>%1 foi criado, mas não é administrador: %2</translation>
    </message>
</context>
</TS>
