<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>sallyport::Manners</name>
    <message>
        <source>Sign in at another server?</source>
        <translation>要登录另一台服务器吗？</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A link wants you to sign in there. Go on only if you know this server: whoever runs it learns the password that you type.</source>
        <translation>有链接要求你登录这台服务器。只有认识这台服务器时才继续：它的运营者会知道你输入的密码。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>The program was started once more, for this server. Go on only if you know it: whoever runs it learns the password that you type.</source>
        <translation>程序又被启动了一次，指定了这台服务器。只有认识它时才继续：它的运营者会知道你输入的密码。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>关于 Sallyport</translation>
    </message>
    <message>
        <source>Signs you in, looks after your account, and administers users.</source>
        <translation>用于登录、管理你的账户和管理用户。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Our sources are free under the Apache License 2.0. With Qt HTTP Server and Qt Charts inside, the program as a whole is under the GNU General Public License, version 3.</source>
        <translation>我们的源代码依据 Apache License 2.0 自由使用。由于包含 Qt HTTP Server 和 Qt Charts，程序整体适用 GNU General Public License 第 3 版。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied. It names the server, but no account and no password.</source>
        <translation>已复制。其中有服务器的名称，但不含账户和密码。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountHeader</name>
    <message>
        <source>Switch account</source>
        <translation>切换账户</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>登录其他账户…</translation>
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
        <translation>重试</translation>
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
        <translation>%1 · 需要密码</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>从此列表中移除 %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountWindow</name>
    <message>
        <source>Discard and switch</source>
        <translation>放弃并切换</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>我的数据</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Admin &amp;console</source>
        <translation>管理控制台(&amp;C)</translation>
    </message>
    <message>
        <source>Admin console</source>
        <translation>管理控制台</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>要放弃输入的内容吗？</translation>
    </message>
    <message>
        <source>Something in this window is not saved yet. It will be lost.</source>
        <translation>此窗口中有内容尚未保存，这些内容将会丢失。</translation>
    </message>
    <message>
        <source>Discard and sign out</source>
        <translation>放弃并退出登录</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>放弃并关闭</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountsPage</name>
    <message>
        <source>Choose an account</source>
        <translation>选择账户</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>使用其他账户</translation>
    </message>
    <message>
        <source>Remove this account from the list?</source>
        <translation>要从列表中移除此账户吗？</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It is signed out on this computer. The account itself stays, and you can sign in to it again.</source>
        <translation>它会在这台电脑上退出登录。账户本身仍会保留，你可以再次登录。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What happened to your account. If something was not you, change your password.</source>
        <translation>你的账户发生过的事情。如果有不是你本人的操作，请修改密码。</translation>
    </message>
    <message>
        <source>Loading your activity</source>
        <translation>正在加载活动</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Sign-ins and changes of your account will stand here.</source>
        <translation>登录和账户的更改会显示在这里。</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>显示更多(&amp;M)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityRow</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1，操作者：%2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityTab</name>
    <message>
        <source>Nothing is recorded about this account.</source>
        <translation>没有关于此账户的记录。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>操作者：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AddressEditor</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>无法加载</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminWindow</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Only administrators can open this</source>
        <translation>只有管理员可以打开</translation>
    </message>
    <message>
        <source>If you need it, ask an administrator of this server.</source>
        <translation>如果需要，请联系此服务器的管理员。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>登录和退出登录</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>账户更改</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>密钥和备份</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>所有时间</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>最近 1 天</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生的时间</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>New records come in at the top</source>
        <translation>新记录会出现在顶部</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Loading the audit log</source>
        <translation>正在加载审计日志</translation>
    </message>
    <message>
        <source>More than %L1 records</source>
        <translation>超过 %L1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No record has what the filter asks for.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>暂无记录</translation>
    </message>
    <message>
        <source>What happens to accounts is written down here.</source>
        <translation>账户发生的事情会记录在这里。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>错误密码次数过多</translation>
    </message>
    <message>
        <source>Too many new accounts</source>
        <translation>新建账户过多</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Signed out of several sessions</source>
        <translation>已退出多个会话</translation>
    </message>
    <message>
        <source>Session ended: its key was used twice</source>
        <translation>会话已结束：其密钥被使用了两次</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>已创建账户</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>已更改个人资料</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>已禁用账户</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>已启用账户</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>已更改角色</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>已删除账户</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>已解锁账户</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>已修改密码</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>已重置密码</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>已导出数据</translation>
    </message>
    <message>
        <source>Signing key replaced</source>
        <translation>已更换签名密钥</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>已作废签名密钥</translation>
    </message>
    <message>
        <source>Master key replaced</source>
        <translation>已更换主密钥</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>已导入账户</translation>
    </message>
    <message>
        <source>Accounts exported</source>
        <translation>已导出账户</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>已创建备份</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>已恢复备份</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupDialog</name>
    <message>
        <source>Make a backup now?</source>
        <translation>要立即创建备份吗？</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in %1. Without the passphrase nobody can open it, and nothing brings a lost one back: write it down.</source>
        <translation>服务器的全部数据保存为一个加密文件，位于 %1。没有口令短语谁也打不开，丢失后也无法找回：请记下来。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令短语</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>再次输入口令短语</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>你的密码</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的口令短语</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation>再次输入这个口令短语</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>再次输入你的密码</translation>
    </message>
    <message>
        <source>Whoever has the file can try for ever. Please make it longer: some unrelated words.</source>
        <translation>拿到文件的人可以无限次尝试。请设得更长：几个互不相关的词。</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>两次输入的口令短语不一致。</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Loading the backups</source>
        <translation>正在加载备份</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <translation>仅在有人要求时</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>每 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>每 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1，保存到 %2</translation>
    </message>
    <message>
        <source>One is being made…</source>
        <translation>正在创建备份…</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”.</source>
        <translation>用“立即备份”创建第一个备份。</translation>
    </message>
    <message>
        <source>The last backup failed (%1): %2</source>
        <translation>上次备份失败（%1）：%2</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>备份已创建</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>要立即创建备份吗？</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in its backup folder.</source>
        <translation>服务器的全部数据会存入一个加密文件，放在备份文件夹中。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>The path of the folder was copied</source>
        <translation>已复制文件夹的路径</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>复制文件夹的路径</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”: you choose its passphrase. For backups that are made by themselves, say in the settings how often and what they are locked with: backup_every, and backup_recipient_file or backup_passphrase_file.</source>
        <translation>用“立即备份”创建第一个备份，口令短语由你决定。若要自动备份，请在设置中指定频率和加密方式：backup_every，以及 backup_recipient_file 或 backup_passphrase_file。</translation>
    </message>
    <message>
        <source>Nothing here shows folders. It is %1</source>
        <translation>这里无法显示文件夹。位置是 %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkAct</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln account(s)?</source>
        <translation>
            <numerusform>要让 %Ln 个账户退出登录吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session ends at once, on every device. They can sign in again.</source>
        <translation>所有设备上的所有会话会立即结束。这些账户可以再次登录。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln account(s)?</source>
        <translation>
            <numerusform>要禁用 %Ln 个账户吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can sign in to a disabled account, and its sessions end at once. It can be enabled again.</source>
        <translation>被禁用的账户无法登录，其会话会立即结束。之后可以重新启用。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>正在禁用…</translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln account(s)?</source>
        <translation>
            <numerusform>要启用 %Ln 个账户吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the password can sign in again.</source>
        <translation>知道密码的人可以再次登录。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>正在启用…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>要删除 %Ln 个账户吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that belongs to it. This cannot be undone; the audit log keeps what was done.</source>
        <translation>所属的全部内容也会删除。此操作无法撤销；审计日志会保留操作记录。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) signed out</source>
        <translation>
            <numerusform>已让 %Ln 个账户退出登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) disabled</source>
        <translation>
            <numerusform>已禁用 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) enabled</source>
        <translation>
            <numerusform>已启用 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) deleted</source>
        <translation>
            <numerusform>已删除 %Ln 个账户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Accounts that were refused</source>
        <translation>被拒绝的账户</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln 个账户无法更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays done.</source>
        <translation>已停止。此前完成的更改会保留。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1 的证书已更改</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 无法证明自己的身份</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Somebody may be posing as this server; please ask its administrator.</source>
        <translation>%1没有发送任何内容。可能有人在冒充这台服务器，请询问它的管理员。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Does this server have a certificate of its own making? Then its administrator can tell you the fingerprint: in person, by phone, or in another way that nobody else can change.</source>
        <translation>这台服务器使用自行制作的证书吗？那么它的管理员可以告诉你指纹：当面、通过电话，或用其他人无法篡改的方式。</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the administrator</source>
        <translation>管理员提供的指纹(&amp;F)</translation>
    </message>
    <message>
        <source>Fingerprint from the administrator</source>
        <translation>管理员提供的指纹</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate.</source>
        <translation>没有机构为它的证书担保。</translation>
    </message>
    <message>
        <source>This computer does not know who issued its certificate.</source>
        <translation>这台电脑不认识它的证书的颁发者。</translation>
    </message>
    <message>
        <source>Its certificate is made out to another name.</source>
        <translation>它的证书是颁发给另一个名称的。</translation>
    </message>
    <message>
        <source>Its certificate has run out.</source>
        <translation>它的证书已过期。</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>它的证书尚未生效。这台电脑的时钟准确吗？</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>它的证书已被吊销。</translation>
    </message>
    <message>
        <source>Its certificate could not be checked.</source>
        <translation>无法检查它的证书。</translation>
    </message>
    <message>
        <source>It is not the certificate you have trusted before.</source>
        <translation>这不是你以前信任的证书。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Made out to: %1
Issued by: %2
Valid until: %3</source>
        <translation>颁发给：%1
颁发者：%2
有效期至：%3</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not sign in here, and tell the administrator.</source>
        <translation>指纹不一致。请不要在此登录，并告知管理员。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChartCard</name>
    <message>
        <source>%1: %L2 in all, %L3 at most</source>
        <translation>%1：共 %L2，最高 %L3</translation>
    </message>
    <message>
        <source>%1, %2: %L3</source>
        <translation>%1，%2：%L3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChoiceBar</name>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>禁用…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Select accounts to change several at once</source>
        <translation>选择账户可一次更改多个</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消全选</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfigurationPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changed where the server is started</source>
        <translation>在启动服务器的地方更改</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Name, value or meaning</source>
        <translation>名称、值或含义</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Loading the settings</source>
        <translation>正在加载设置</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>启动参数</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>没有与“%1”匹配的设置。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>你的密码</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>再次输入你的密码</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>请输入密码。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionBar</name>
    <message>
        <source>The server has not answered since %1. What you see may be old; what you type stays here.</source>
        <translation>服务器自 %1 起没有响应。你看到的内容可能已过时；你输入的内容会保留在这里。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在重试…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CreateAccountWindow</name>
    <message>
        <source>&amp;Username</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>电子邮箱（可选）(&amp;E)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>&amp;Full name (optional)</source>
        <translation>姓名（可选）(&amp;F)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>创建账户(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定 (Caps Lock) 已开启</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>至少 %n 个字符。不要使用常见密码或自己的姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>创建第一个账户</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>创建你的账户</translation>
    </message>
    <message>
        <source>This account becomes the administrator of the server on this computer. Everything stays here.</source>
        <translation>此账户将成为这台电脑上的服务器的管理员。所有内容都保留在这里。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Too many accounts were made from here.</source>
        <translation>从这里创建的账户过多。</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在创建账户…</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CredentialsFields</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定 (Caps Lock) 已开启</translation>
    </message>
    <message>
        <source>Username or address</source>
        <translation>用户名或电子邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Last 48 hours</source>
        <translation>最近 48 小时</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>最近 14 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>显示的时间范围</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>活动会话</translation>
    </message>
    <message>
        <source>Sign-ins and failures</source>
        <translation>登录和失败</translation>
    </message>
    <message>
        <source>Most active sessions at a time</source>
        <translation>同时活动会话的最大数</translation>
    </message>
    <message>
        <source>Loading the dashboard</source>
        <translation>正在加载仪表盘</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>right now</source>
        <translation>当前</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>在 %Ln 个节点上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DataTable</name>
    <message>
        <source>Sort by: %1</source>
        <translation>排序方式：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DateText</name>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month below a diagram, in the letters of QLocale&apos;s date formats.</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::EndSessionQuestion</name>
    <message>
        <source>%1: %2, %3, since %4</source>
        <translation>%1：%2，%3，自 %4 起</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>要结束此会话吗？</translation>
    </message>
    <message>
        <source>This device is signed out at once. It can sign in again.</source>
        <translation>此设备会立即退出登录，可以重新登录。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>The session of %1 was ended</source>
        <translation>%1 的会话已结束</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ErrorText</name>
    <message>
        <source>%1 Please wait a little and try again.</source>
        <translation>%1请稍等片刻再重试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n minute(s).</source>
        <translation>
            <numerusform>%1请在 %n 分钟后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n second(s).</source>
        <translation>
            <numerusform>%1请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not understand this program. One of the two needs an update.</source>
        <translation>服务器不理解此程序。两者之一需要更新。</translation>
    </message>
    <message>
        <source>Something is not right yet. Please look at the marked fields.</source>
        <translation>有内容还不正确。请查看标出的字段。</translation>
    </message>
    <message>
        <source>This is too long for the server. Please shorten it.</source>
        <translation>对服务器来说太长了。请缩短。</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in and try again.</source>
        <translation>你尚未登录。请登录后重试。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>你的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask the administrator of this server.</source>
        <translation>此账户已被禁用。请联系此服务器的管理员。</translation>
    </message>
    <message>
        <source>Incorrect username or password. What you typed is still here.</source>
        <translation>用户名或密码不正确。你输入的内容仍然保留。</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>这不是你当前的密码。</translation>
    </message>
    <message>
        <source>You are not allowed to do this. An administrator can.</source>
        <translation>你没有权限执行此操作。管理员可以执行。</translation>
    </message>
    <message>
        <source>This is no longer there. Please refresh.</source>
        <translation>它已不存在。请刷新。</translation>
    </message>
    <message>
        <source>This username is taken. Please choose another.</source>
        <translation>此用户名已被使用。请换一个。</translation>
    </message>
    <message>
        <source>There is already an account with this address. Sign in with it, or use another address.</source>
        <translation>已有账户使用此电子邮箱。请用该账户登录，或使用其他电子邮箱。</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile. Please refresh and try again.</source>
        <translation>此内容已被其他人更改。请刷新后重试。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>这是最后一个管理员。请先将其他人设为管理员。</translation>
    </message>
    <message>
        <source>This server does not take new accounts. Please ask its administrator for one.</source>
        <translation>此服务器不接受新账户。请向它的管理员申请。</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>尝试次数过多。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>服务器繁忙。</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now. Please try again in a moment.</source>
        <translation>服务器目前无法访问其数据。请稍后重试。</translation>
    </message>
    <message>
        <source>The data was written by a newer version. Please update this program.</source>
        <translation>数据由更新的版本写入。请更新此程序。</translation>
    </message>
    <message>
        <source>This address cannot be used. Please check how it is written.</source>
        <translation>此地址无法使用。请检查写法。</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>无法将文件写入该位置。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Please use another copy of it.</source>
        <translation>文件已损坏或不完整。请使用另一份副本。</translation>
    </message>
    <message>
        <source>The server on this computer could not start: its address is in use.</source>
        <translation>这台电脑上的服务器无法启动：其地址已被占用。</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again; if it stays, tell its administrator.</source>
        <translation>服务器出了问题。请重试；如果问题依旧，请告知管理员。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your connection, then try again.</source>
        <translation>无法连接服务器。请检查地址和网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>服务器没有及时响应。请重试。</translation>
    </message>
    <message>
        <source>The connection to this server is not private, so nothing was sent. Check the address, or ask its administrator.</source>
        <translation>与此服务器的连接不安全，因此没有发送任何内容。请检查地址，或询问它的管理员。</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Sallyport server. Please check the address.</source>
        <translation>此地址有响应，但不是 Sallyport 服务器。请检查地址。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>You will be asked for your password next time, because %1.</source>
        <translation>下次需要输入密码，因为%1。</translation>
    </message>
    <message>
        <source>the keychain of this computer is locked</source>
        <translation>这台电脑的密钥链已锁定</translation>
    </message>
    <message>
        <source>the keychain of this computer did not answer</source>
        <translation>这台电脑的密钥链没有响应</translation>
    </message>
    <message>
        <source>this computer has no keychain</source>
        <translation>这台电脑没有密钥链</translation>
    </message>
    <message>
        <source>the keychain of this computer did not keep it</source>
        <translation>这台电脑的密钥链没有保存它</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>太短了。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>太长了。</translation>
    </message>
    <message>
        <source>This password is too common. Please choose another.</source>
        <translation>此密码太常见。请换一个。</translation>
    </message>
    <message>
        <source>Do not use your own name or address.</source>
        <translation>请不要使用自己的姓名或电子邮箱。</translation>
    </message>
    <message>
        <source>This is easy to guess. A few unrelated words are better.</source>
        <translation>这个密码容易被猜到。用几个互不相关的词更好。</translation>
    </message>
    <message>
        <source>Please type your password: %1.</source>
        <translation>请输入密码：%1。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export accounts</source>
        <translation>导出账户</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Into %1, which only you can read. Passwords are not part of it.</source>
        <translation>导出到 %1，只有你能读取。其中不含密码。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 个账户。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FirstStartPage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>欢迎使用 Sallyport</translation>
    </message>
    <message>
        <source>Where do you want to sign in?</source>
        <translation>你想在哪里登录？</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Accounts and notes stay here. Nothing to set up, works offline.</source>
        <translation>账户和笔记保留在这里。无需设置，离线可用。</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>You were given an address, or your team has a server.</source>
        <translation>你收到了一个地址，或者你的团队有服务器。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForgotPasswordDialog</name>
    <message>
        <source>Forgot your password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Whoever administers this computer can set a new one: close Sallyport and type this in a terminal.</source>
        <translation>密码不保存在任何地方，因此没有人能查到。管理这台电脑的人可以设置新密码：关闭 Sallyport，然后在终端中输入以下命令。</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Please ask the administrator of %1 to set a new one.</source>
        <translation>密码不保存在任何地方，因此没有人能查到。请让 %1 的管理员设置新密码。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HealthCard</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server health</source>
        <translation>服务器状况</translation>
    </message>
    <message>
        <source>The server was started for development: not for real accounts.</source>
        <translation>服务器以开发模式启动：不适用于真实账户。</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left.</source>
        <translation>磁盘空间即将用尽：剩余 %1。</translation>
    </message>
    <message>
        <source>The database is of an older version than the program.</source>
        <translation>数据库的版本比程序旧。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) failed since the start.</source>
        <translation>
            <numerusform>启动以来有 %Ln 次备份失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>数据库架构</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 / %2 可用</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>未安排</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) went away without stopping.</source>
        <translation>
            <numerusform>%Ln 个节点未正常停止就消失了。</numerusform>
        </translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>各节点的版本不同：%1。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>%1 (answers here)</source>
        <translation>%1（正在此处应答）</translation>
    </message>
    <message>
        <source>last seen: %1</source>
        <translation>最后出现：%1</translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation>始于：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Accounts (*.csv *.json *.jsonl *.ndjson)</source>
        <translation>账户 (*.csv *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Change accounts that are here already</source>
        <translation>更改已有的账户</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>你的密码</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>再次输入你的密码</translation>
    </message>
    <message>
        <source>From %1. Nothing is changed before you say so.</source>
        <translation>来自 %1。在你确认之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Their names and addresses, but never their passwords</source>
        <translation>更改姓名和电子邮箱，但绝不更改密码</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>有问题的记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1. Import it on the server: sallyportd import.</source>
        <translation>文件大于 %1。请在服务器上导入：sallyportd import。</translation>
    </message>
    <message>
        <source>The file is empty or no text in UTF-8.</source>
        <translation>文件为空，或不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>No accounts were recognised in this file.</source>
        <translation>未在此文件中识别出账户。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in the file</source>
        <translation>
            <numerusform>文件中有 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 个更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, left as they are</source>
        <translation>
            <numerusform>%Ln 个已存在，保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a password: reset it before they can sign in</source>
        <translation>
            <numerusform>%Ln 个没有密码：需先重置密码才能登录</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainHelp</name>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1

A keychain is a program of your desktop that keeps secrets encrypted. Sallyport keeps there what lets you stay signed in, never your password.</source>
        <translation>%1

密钥链是桌面的一个程序，用于加密保存机密。Sallyport 把让你保持登录的信息保存在那里，绝不保存密码。</translation>
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
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Remember me until I quit</source>
        <translation>退出前记住我</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>You are remembered until you quit</source>
        <translation>退出前会记住你</translation>
    </message>
    <message>
        <source>Nothing of your session is stored on this computer. At the next start you are asked for your password.</source>
        <translation>这台电脑上不会保存会话的任何内容。下次启动时需要输入密码。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainSetting</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is not used: you stay signed in until you quit.</source>
        <translation>未使用密钥链：在退出程序前你会保持登录。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>你可以做什么</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainText</name>
    <message>
        <source>the keychain of this computer</source>
        <translation>这台电脑的密钥链</translation>
    </message>
    <message>
        <source>Your keychain is being checked</source>
        <translation>正在检查密钥链</translation>
    </message>
    <message>
        <source>Your keychain works</source>
        <translation>密钥链工作正常</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>这台电脑没有密钥链</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>密钥链已锁定</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待密钥链…</translation>
    </message>
    <message>
        <source>Your keychain does not keep anything</source>
        <translation>密钥链无法保存内容</translation>
    </message>
    <message>
        <source>Sallyport tries whether it keeps what it is given.</source>
        <translation>Sallyport 正在测试它能否保存交给它的内容。</translation>
    </message>
    <message>
        <source>To stay signed in, a key of your session is kept in %1, and nowhere else.</source>
        <translation>为了保持登录，会话的密钥只保存在%1中。</translation>
    </message>
    <message>
        <source>Without one, Sallyport cannot remember you: it never writes a key of your session into a plain file.</source>
        <translation>没有密钥链，Sallyport 就无法记住你：它绝不会把会话的密钥写入普通文件。</translation>
    </message>
    <message>
        <source>Sallyport can remember you as soon as %1 is unlocked.</source>
        <translation>解锁%1后，Sallyport 就能记住你。</translation>
    </message>
    <message>
        <source>It has not started yet. You can sign in meanwhile.</source>
        <translation>它还没有启动。在此期间你可以登录。</translation>
    </message>
    <message>
        <source>A trial with %1 did not succeed, so Sallyport cannot remember you for now.</source>
        <translation>对%1的测试没有成功，因此 Sallyport 暂时无法记住你。</translation>
    </message>
    <message>
        <source>Install one: GNOME Keyring (package gnome-keyring) fits most desktops, KWallet fits KDE Plasma. KeePassXC can be one, too: Settings, Secret Service Integration.</source>
        <translation>请安装一个：GNOME Keyring（软件包 gnome-keyring）适合大多数桌面，KWallet 适合 KDE Plasma。KeePassXC 也可以：在其设置中启用 Secret Service 集成。</translation>
    </message>
    <message>
        <source>Sign out of your desktop and in again, so that it starts.</source>
        <translation>请退出桌面再重新登录，让它启动。</translation>
    </message>
    <message>
        <source>Then choose Check again here.</source>
        <translation>然后在这里选择“再次检查”。</translation>
    </message>
    <message>
        <source>Choose Unlock and type the keychain&apos;s password. It is often the one you start this computer with.</source>
        <translation>请选择“解锁”并输入密钥链的密码。它通常与启动这台电脑时的密码相同。</translation>
    </message>
    <message>
        <source>If it asks every day, give the keychain the same password as your account on this computer: then it opens with it.</source>
        <translation>如果每天都询问，请将密钥链的密码设为与这台电脑上的账户相同：这样登录时会一并打开。</translation>
    </message>
    <message>
        <source>If this computer starts without asking for a password, the keychain stays locked until you open it once.</source>
        <translation>如果这台电脑启动时不询问密码，密钥链会保持锁定，直到你打开它一次。</translation>
    </message>
    <message>
        <source>Some desktops start it only after their programs. Sallyport uses it as soon as it is there.</source>
        <translation>有些桌面在启动程序之后才启动密钥链。一旦可用，Sallyport 就会使用它。</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, and answer it.</source>
        <translation>请查看其他窗口后面是否有密钥链的询问，并作出回答。</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program and look whether a keychain is there and set as the default one.</source>
        <translation>请打开密钥链自带的程序，查看是否有密钥链，并且它是否设为默认。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>They sign access tokens</source>
        <translation>用于对访问令牌签名</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>Retire key…</source>
        <translation>作废密钥…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Loading the keys</source>
        <translation>正在加载密钥</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>签名中</translation>
    </message>
    <message>
        <source>Signs soon</source>
        <translation>即将签名</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>仍有效</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Tokens are signed with a shared secret</source>
        <translation>令牌使用共享密钥签名</translation>
    </message>
    <message>
        <source>The server was given a secret at its start (HS256). There are no keys, and none can be made here.</source>
        <translation>服务器启动时获得了一个共享密钥 (HS256)。没有密钥，也无法在此创建。</translation>
    </message>
    <message>
        <source>There are no keys</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>The server makes its first key when it needs one.</source>
        <translation>服务器需要时会创建第一个密钥。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>开始签名</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Select a key that does not sign any more</source>
        <translation>请选择不再用于签名的密钥</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>要创建新的签名密钥吗？</translation>
    </message>
    <message>
        <source>It signs as soon as every node has it. Tokens of the old key stay good until they expire, so nobody is signed out.</source>
        <translation>所有节点都拿到新密钥后，它就开始签名。旧密钥的令牌在到期前仍有效，因此不会有人退出登录。</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>A new key was made</source>
        <translation>已创建新密钥</translation>
    </message>
    <message>
        <source>Retire this key?</source>
        <translation>要作废此密钥吗？</translation>
    </message>
    <message>
        <source>Every token it signed is refused from now on, and its private half is forgotten. Programs renew their tokens by themselves; whoever cannot has to sign in again. This cannot be undone.</source>
        <translation>从现在起，它签名的所有令牌都会被拒绝，其私钥会被删除。程序会自行更新令牌；无法更新的需要重新登录。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Retire key</source>
        <translation>作废密钥</translation>
    </message>
    <message>
        <source>Retiring…</source>
        <translation>正在作废…</translation>
    </message>
    <message>
        <source>The key was retired</source>
        <translation>密钥已作废</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LockCurtain</name>
    <message>
        <source>Locked. What you were doing is still there.</source>
        <translation>已锁定。你正在做的事情仍在这里。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Sign out instead</source>
        <translation>改为退出登录</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>这不是你的密码。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>我的数据</translation>
    </message>
    <message>
        <source>What this server keeps about you is yours.</source>
        <translation>此服务器保存的与你有关的内容属于你。</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>带走数据</translation>
    </message>
    <message>
        <source>One file with your account, sessions, notes and activity, in JSON. Only you will be able to read it.</source>
        <translation>一个 JSON 文件，包含你的账户、会话、笔记和活动。只有你能读取它。</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Your account, notes and sessions are deleted from the server at once. This cannot be undone.</source>
        <translation>你的账户、笔记和会话会立即从服务器上删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Export my data…</source>
        <translation>导出我的数据…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete my account…</source>
        <translation>删除我的账户…(&amp;D)</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>导出我的数据</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Your data was exported to %1.</source>
        <translation>你的数据已导出到 %1。</translation>
    </message>
    <message>
        <source>Delete your account?</source>
        <translation>要删除你的账户吗？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Navigator</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>账户 %1 已删除。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordField</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>随机生成</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) that are hard to guess. Tell it in person or by phone.</source>
        <translation>
            <numerusform>至少 %n 个不易猜到的字符。请当面或通过电话告知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>It leaves the clipboard after 30 seconds</source>
        <translation>30 秒后会从剪贴板中清除</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewUserDialog</name>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Full name (optional)</source>
        <translation>姓名（可选）</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>电子邮箱（可选）</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>可执行此控制台中的所有操作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NoteRow</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除笔记</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Only you can see them.</source>
        <translation>只有你能看到。</translation>
    </message>
    <message>
        <source>Loading your notes</source>
        <translation>正在加载笔记</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写一条笔记…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>还没有笔记</translation>
    </message>
    <message>
        <source>Write the first one above.</source>
        <translation>在上方写下第一条。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>笔记已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsModel</name>
    <message>
        <source>Unknown device</source>
        <translation>未知设备</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（当前会话）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>谁的会话</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>结束会话…</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>结束此用户的所有会话…</translation>
    </message>
    <message>
        <source>Loading the sessions</source>
        <translation>正在加载会话</translation>
    </message>
    <message>
        <source>More than %L1 sessions</source>
        <translation>超过 %L1 个会话</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nobody is signed in under this name or from this address. Both have to be whole.</source>
        <translation>没有人以此名称或从此地址登录。两者都必须完整输入。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>Whoever signs in is listed here.</source>
        <translation>登录的人会列在这里。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordPage</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A changed password signs out every other session of yours. This one goes on.</source>
        <translation>修改密码会让你的其他所有会话退出登录。当前会话不受影响。</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>当前密码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>至少 %n 个字符。不要使用常见密码或自己的姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>修改密码(&amp;P)</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在修改…</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions were signed out.</source>
        <translation>密码已修改。其他会话已退出登录。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Who you are on this server. You can sign in with your username or your address.</source>
        <translation>你在此服务器上的身份。可以用用户名或电子邮箱登录。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>姓名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Account made: %1</source>
        <translation>账户创建时间：%1</translation>
    </message>
    <message>
        <source>Last sign-in: %1</source>
        <translation>上次登录：%1</translation>
    </message>
    <message>
        <source>Password changed: %1</source>
        <translation>密码修改时间：%1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Your profile was saved.</source>
        <translation>个人资料已保存。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTab</name>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Username of the account</source>
        <translation>账户的用户名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>可执行此控制台中的所有操作</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改时间：%1</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>从未修改</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReauthBar</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Closes this window. What is not saved is lost.</source>
        <translation>关闭此窗口。未保存的内容会丢失。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>%1 Type your password to go on; this page stays as it is.</source>
        <translation>%1请输入密码以继续；此页面保持不变。</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>这不是你的密码。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>API 中的名称</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ResetPasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>你的密码</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>再次输入你的密码</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>重置 %1 的密码</translation>
    </message>
    <message>
        <source>Every session of this account ends at once. The old password is worth nothing any more.</source>
        <translation>此账户的所有会话会立即结束。旧密码将不再有效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>正在重置…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoleQuestion</name>
    <message>
        <source>Make this user an administrator?</source>
        <translation>要将此用户设为管理员吗？</translation>
    </message>
    <message>
        <source>Take the administrator&apos;s role away?</source>
        <translation>要取消管理员角色吗？</translation>
    </message>
    <message>
        <source>Administrators can see and change every account and everything in this console.</source>
        <translation>管理员可以查看和更改所有账户以及此控制台中的所有内容。</translation>
    </message>
    <message>
        <source>They can no longer open this console.</source>
        <translation>此用户将无法再打开此控制台。</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>设为管理员</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取消角色</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
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
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>TLS, version %1</source>
        <translation>TLS，版本 %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可连接</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerRow</name>
    <message>
        <source>Show certificate…</source>
        <translation>显示证书…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>连接到服务器…</translation>
    </message>
    <message>
        <source>This connection is not encrypted. Others on the network can read your password. Use an address that begins with https.</source>
        <translation>此连接未加密。网络上的其他人可以读到你的密码。请使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>The key to your data is in your keychain, which is locked. The server on this computer starts as soon as you unlock it.</source>
        <translation>数据的密钥在你的密钥链中，而密钥链已锁定。解锁后，这台电脑上的服务器就会启动。</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain of this computer, which does not answer. The server starts as soon as it does.</source>
        <translation>数据的密钥在这台电脑的密钥链中，而密钥链没有响应。它一响应，服务器就会启动。</translation>
    </message>
    <message>
        <source>Your data is here, but its key is no longer in your keychain. Restore a backup, or put back the file master.key.</source>
        <translation>你的数据还在，但其密钥已不在你的密钥链中。请恢复备份，或把 master.key 文件放回原处。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionEndText</name>
    <message>
        <source>Your session has ended.</source>
        <translation>你的会话已结束。</translation>
    </message>
    <message>
        <source>This session was ended from another device of yours.</source>
        <translation>此会话已从你的另一台设备上结束。</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>管理员结束了此会话。</translation>
    </message>
    <message>
        <source>Your password was changed elsewhere, which has ended this session.</source>
        <translation>密码在别处被修改，因此此会话已结束。</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>管理员已禁用此账户。</translation>
    </message>
    <message>
        <source>This session was not used for so long that it has ended.</source>
        <translation>此会话长时间未使用，已结束。</translation>
    </message>
    <message>
        <source>This session has reached its greatest age and has ended.</source>
        <translation>此会话已达到最长期限，已结束。</translation>
    </message>
    <message>
        <source>This session was ended because its key was used twice: somebody else may have had a copy. If you cannot explain it, change your password.</source>
        <translation>此会话已结束，因为其密钥被使用了两次：可能有其他人持有副本。如果你不清楚原因，请修改密码。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionRow</name>
    <message>
        <source>Unknown device</source>
        <translation>未知设备</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>登录时间：%1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>结束 %1 上的会话</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know, and change your password then.</source>
        <translation>你登录的位置。结束你不认识的会话，然后修改密码。</translation>
    </message>
    <message>
        <source>Loading your sessions</source>
        <translation>正在加载会话</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>已结束 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>End all &amp;other sessions…</source>
        <translation>结束其他所有会话…(&amp;O)</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>要结束此会话吗？</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>未知设备</translation>
    </message>
    <message>
        <source>Whoever uses it has to sign in again.</source>
        <translation>使用它的人需要重新登录。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>End all other sessions?</source>
        <translation>要结束其他所有会话吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything but this window has to sign in again.</source>
        <translation>除此窗口外，其他都需要重新登录。</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>结束会话</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsTab</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>没有在任何地方登录。</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>未知设备</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1，上次使用：%2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>当前会话</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>They hold on this computer, for all accounts.</source>
        <translation>适用于这台电脑上的所有账户。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥链</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>没有滑动或淡入淡出。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>锁定前等待</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the windows hide what they show. Ctrl+L hides it at once.</source>
        <translation>在这段时间内没有按键或点击时，窗口会隐藏显示的内容。按 Ctrl+L 可立即隐藏。</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>随屏幕锁定</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps.</source>
        <translation>屏幕锁定或电脑进入睡眠时。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SignInPage</name>
    <message>
        <source>&amp;Remember me</source>
        <translation>记住我(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>忘记密码？(&amp;F)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>创建账户(&amp;C)</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>选择其他账户</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>登录你的账户</translation>
    </message>
    <message>
        <source>Please type your username and your password.</source>
        <translation>请输入用户名和密码。</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Whoever makes the first one looks after this server.</source>
        <translation>这里还没有任何账户。创建第一个账户的人将管理此服务器。</translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>创建第一个账户</translation>
    </message>
    <message>
        <source>Welcome back…</source>
        <translation>欢迎回来…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Offline since %1. You are still signed in, but the server cannot be reached.</source>
        <translation>自 %1 起离线。你仍处于登录状态，但无法连接服务器。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. What you typed is still here.</source>
        <translation>登录尝试次数过多。你输入的内容仍然保留。</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>%1 后可以重试。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StrengthMeter</name>
    <message>
        <source>Password strength: %1</source>
        <translation>密码强度：%1</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation>几个互不相关的词好记又难猜。</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>太短：还差 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>非常强。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>Weak: it is one of the first that anyone would try.</source>
        <translation>弱：这是最先会被尝试的密码之一。</translation>
    </message>
    <message>
        <source>Weak: it is made of your own name or address.</source>
        <translation>弱：由你的姓名或电子邮箱组成。</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it strong.</source>
        <translation>快好了：再加一个词就强了。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add a few unrelated words.</source>
        <translation>弱：容易被猜到。请加上几个互不相关的词。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Trend</name>
    <message>
        <source>none in the time before</source>
        <translation>上一时段没有</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>与上一时段相同</translation>
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
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Unlock sign-in</source>
        <translation>解锁登录</translation>
    </message>
    <message>
        <source>The owner can sign in without waiting for other people&apos;s wrong passwords</source>
        <translation>账户所有者无需因他人输错密码而等待，即可登录</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>结束所有会话…</translation>
    </message>
    <message>
        <source>Enable account…</source>
        <translation>启用账户…</translation>
    </message>
    <message>
        <source>Disable account…</source>
        <translation>禁用账户…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>删除账户…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>%1 can try to sign in at once</source>
        <translation>%1 可以立即尝试登录</translation>
    </message>
    <message>
        <source>%1 has a new password and was signed out</source>
        <translation>%1 已有新密码并退出登录</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserFilterButton</name>
    <message>
        <source>Every role</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Filter (%L1)</source>
        <translation>筛选 (%L1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserPanel</name>
    <message>
        <source>User details</source>
        <translation>用户详情</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>未选择用户</translation>
    </message>
    <message>
        <source>Select a user to see the details.</source>
        <translation>选择一个用户以查看详情。</translation>
    </message>
    <message>
        <source>What is shown of the user</source>
        <translation>显示的用户信息</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>要放弃更改的内容吗？</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved.</source>
        <translation>个人资料有未保存的更改。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1，已选择</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1，未选择</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>姓名或电子邮箱</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>新用户…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Export accounts…</source>
        <translation>导出账户…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>导入账户…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Loading the users</source>
        <translation>正在加载用户</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到用户</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>没有与“%1”匹配的用户。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No account has what the filter asks for.</source>
        <translation>没有符合筛选条件的账户。</translation>
    </message>
    <message>
        <source>There are no accounts yet</source>
        <translation>还没有账户</translation>
    </message>
    <message>
        <source>Make the first one with “New user”.</source>
        <translation>用“新用户”创建第一个账户。</translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation>共 %L1 个</translation>
    </message>
    <message>
        <source>More than %L1 found</source>
        <translation>找到超过 %L1 个</translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>找到 %L1 个</translation>
    </message>
    <message>
        <source>%L1 accounts at once are the most. Search or filter for fewer.</source>
        <translation>一次最多处理 %L1 个账户。请用搜索或筛选缩小范围。</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 现在可以登录</translation>
    </message>
    <message>
        <source>%1 was made, but is no administrator: %2</source>
        <translation>已创建 %1，但不是管理员：%2</translation>
    </message>
</context>
</TS>
