<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>sallyport::Manners</name>
    <message>
        <source>Sign in at another server?</source>
        <translation>別のサーバーにサインインしますか？</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A link wants you to sign in there. Go on only if you know this server: whoever runs it learns the password that you type.</source>
        <translation>リンクがこのサーバーへのサインインを求めています。知っているサーバーの場合だけ続けてください。入力したパスワードは、サーバーの運営者に知られます。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>The program was started once more, for this server. Go on only if you know it: whoever runs it learns the password that you type.</source>
        <translation>このサーバーを指定して、プログラムがもう一度起動されました。知っているサーバーの場合だけ続けてください。入力したパスワードは、サーバーの運営者に知られます。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>Sallyport について</translation>
    </message>
    <message>
        <source>Signs you in, looks after your account, and administers users.</source>
        <translation>サインイン、アカウントの管理、ユーザーの管理を行います。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Our sources are free under the Apache License 2.0. With Qt HTTP Server and Qt Charts inside, the program as a whole is under the GNU General Public License, version 3.</source>
        <translation>Sallyport のソースは Apache License 2.0 のもとで自由に利用できます。Qt HTTP Server と Qt Charts を含むため、プログラム全体には GNU General Public License バージョン 3 が適用されます。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied. It names the server, but no account and no password.</source>
        <translation>コピーしました。サーバーの名前は含まれますが、アカウントやパスワードは含まれていません。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountHeader</name>
    <message>
        <source>Switch account</source>
        <translation>アカウントを切り替え</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>別のアカウントにサインイン…</translation>
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
        <translation>再試行</translation>
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
        <translation>%1 · パスワードが必要</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 をこの一覧から削除</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountWindow</name>
    <message>
        <source>Discard and switch</source>
        <translation>破棄して切り替え</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>マイデータ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Admin &amp;console</source>
        <translation>管理コンソール(&amp;C)</translation>
    </message>
    <message>
        <source>Admin console</source>
        <translation>管理コンソール</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>入力した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>Something in this window is not saved yet. It will be lost.</source>
        <translation>このウィンドウには、まだ保存されていない内容があります。その内容は失われます。</translation>
    </message>
    <message>
        <source>Discard and sign out</source>
        <translation>破棄してサインアウト</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>破棄して閉じる</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountsPage</name>
    <message>
        <source>Choose an account</source>
        <translation>アカウントを選択</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>別のアカウントを使用</translation>
    </message>
    <message>
        <source>Remove this account from the list?</source>
        <translation>このアカウントを一覧から削除しますか？</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It is signed out on this computer. The account itself stays, and you can sign in to it again.</source>
        <translation>このコンピューターでサインアウトします。アカウントそのものは残り、再びサインインできます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>What happened to your account. If something was not you, change your password.</source>
        <translation>アカウントに起きたことの一覧です。身に覚えのないものがあれば、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>Loading your activity</source>
        <translation>アクティビティを読み込み中</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Sign-ins and changes of your account will stand here.</source>
        <translation>サインインやアカウントの変更がここに表示されます。</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>さらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityRow</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1（実行者: %2）</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityTab</name>
    <message>
        <source>Nothing is recorded about this account.</source>
        <translation>このアカウントの記録はありません。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>実行者: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AddressEditor</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーアドレス</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminWindow</name>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Only administrators can open this</source>
        <translation>管理者だけが開けます</translation>
    </message>
    <message>
        <source>If you need it, ask an administrator of this server.</source>
        <translation>必要な場合は、このサーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>サインインとサインアウト</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>アカウントの変更</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>鍵とバックアップ</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>起きた時期</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>接続元のアドレス</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>ネットワークアドレス</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>New records come in at the top</source>
        <translation>新しい記録が一番上に追加されます</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Loading the audit log</source>
        <translation>監査ログを読み込み中</translation>
    </message>
    <message>
        <source>More than %L1 records</source>
        <translation>%L1 件を超える記録</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No record has what the filter asks for.</source>
        <translation>フィルターの条件に合う記録はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>What happens to accounts is written down here.</source>
        <translation>アカウントに起きたことがここに記録されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>パスワードの誤りが多すぎます</translation>
    </message>
    <message>
        <source>Too many new accounts</source>
        <translation>新規アカウントが多すぎます</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signed out of several sessions</source>
        <translation>複数のセッションからサインアウト</translation>
    </message>
    <message>
        <source>Session ended: its key was used twice</source>
        <translation>セッション終了: 鍵が 2 回使用されました</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>アカウント作成</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>プロフィール変更</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>アカウント無効化</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>アカウント有効化</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>役割変更</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>アカウント削除</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>アカウントのロック解除</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワード変更</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>パスワードリセット</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>データのエクスポート</translation>
    </message>
    <message>
        <source>Signing key replaced</source>
        <translation>署名鍵の交換</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>署名鍵の廃止</translation>
    </message>
    <message>
        <source>Master key replaced</source>
        <translation>マスター鍵の交換</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>Accounts exported</source>
        <translation>アカウントのエクスポート</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>バックアップ作成</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップ復元</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupDialog</name>
    <message>
        <source>Make a backup now?</source>
        <translation>今すぐバックアップを作成しますか？</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in %1. Without the passphrase nobody can open it, and nothing brings a lost one back: write it down.</source>
        <translation>サーバーのすべてのデータを、暗号化した 1 つのファイルとして %1 に保存します。パスフレーズがないと誰も開けず、失うと元に戻せません。書き留めておいてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>確認のため、パスフレーズ</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation>確認のため、このパスフレーズ</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>確認のため、あなたのパスワード</translation>
    </message>
    <message>
        <source>Whoever has the file can try for ever. Please make it longer: some unrelated words.</source>
        <translation>ファイルを手に入れた人は、何度でも試せます。関連のない単語をいくつか使って、もっと長くしてください。</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Loading the backups</source>
        <translation>バックアップを読み込み中</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <translation>要求があったときだけ</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1、保存先: %2</translation>
    </message>
    <message>
        <source>One is being made…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>まだバックアップはありません</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”.</source>
        <translation>「今すぐバックアップ」で最初のバックアップを作成してください。</translation>
    </message>
    <message>
        <source>The last backup failed (%1): %2</source>
        <translation>前回のバックアップは失敗しました（%1）: %2</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>バックアップを作成しました</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>今すぐバックアップを作成しますか？</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in its backup folder.</source>
        <translation>サーバーの全データを 1 つの暗号化ファイルにまとめ、バックアップフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>The path of the folder was copied</source>
        <translation>フォルダーのパスをコピーしました</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>フォルダーのパスをコピー</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”: you choose its passphrase. For backups that are made by themselves, say in the settings how often and what they are locked with: backup_every, and backup_recipient_file or backup_passphrase_file.</source>
        <translation>「今すぐバックアップ」で最初のバックアップを作成できます。パスフレーズは自分で決めます。自動バックアップには、頻度と暗号化に使うものを設定で指定してください: backup_every と、backup_recipient_file または backup_passphrase_file。</translation>
    </message>
    <message>
        <source>Nothing here shows folders. It is %1</source>
        <translation>ここではフォルダーを表示できません。場所は %1 です</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkAct</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln 件のアカウントをサインアウトさせますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session ends at once, on every device. They can sign in again.</source>
        <translation>すべてのデバイスで、すべてのセッションがただちに終了します。再びサインインできます。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウト中…</translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln 件のアカウントを無効にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can sign in to a disabled account, and its sessions end at once. It can be enabled again.</source>
        <translation>無効なアカウントには誰もサインインできず、そのセッションはただちに終了します。あとで有効に戻せます。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>無効化中…</translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln 件のアカウントを有効にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the password can sign in again.</source>
        <translation>パスワードを知っている人は再びサインインできます。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>有効化中…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>%Ln 件のアカウントを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that belongs to it. This cannot be undone; the audit log keeps what was done.</source>
        <translation>関連するデータもすべて削除されます。元に戻すことはできません。操作の記録は監査ログに残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) signed out</source>
        <translation>
            <numerusform>%Ln 件のアカウントをサインアウトさせました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) disabled</source>
        <translation>
            <numerusform>%Ln 件のアカウントを無効にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) enabled</source>
        <translation>
            <numerusform>%Ln 件のアカウントを有効にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) deleted</source>
        <translation>
            <numerusform>%Ln 件のアカウントを削除しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Accounts that were refused</source>
        <translation>拒否されたアカウント</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln 件のアカウントを変更できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays done.</source>
        <translation>停止しました。ここまでの変更はそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1 の証明書が変わりました</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>%1 の身元を確認できません</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Somebody may be posing as this server; please ask its administrator.</source>
        <translation>%1何も送信していません。誰かがこのサーバーになりすましている可能性があります。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>Does this server have a certificate of its own making? Then its administrator can tell you the fingerprint: in person, by phone, or in another way that nobody else can change.</source>
        <translation>このサーバーは独自に作成した証明書を使っていますか？ その場合は、管理者からフィンガープリントを聞けます。直接会う、電話するなど、ほかの人が改ざんできない方法で確認してください。</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the administrator</source>
        <translation>管理者から聞いたフィンガープリント(&amp;F)</translation>
    </message>
    <message>
        <source>Fingerprint from the administrator</source>
        <translation>管理者から聞いたフィンガープリント</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate.</source>
        <translation>証明書を保証する発行元がありません。</translation>
    </message>
    <message>
        <source>This computer does not know who issued its certificate.</source>
        <translation>証明書の発行元をこのコンピューターは知りません。</translation>
    </message>
    <message>
        <source>Its certificate is made out to another name.</source>
        <translation>証明書が別の名前に対して発行されています。</translation>
    </message>
    <message>
        <source>Its certificate has run out.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>証明書はまだ有効期間前です。このコンピューターの時計は合っていますか？</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>証明書は失効しています。</translation>
    </message>
    <message>
        <source>Its certificate could not be checked.</source>
        <translation>証明書を確認できませんでした。</translation>
    </message>
    <message>
        <source>It is not the certificate you have trusted before.</source>
        <translation>以前に信頼した証明書ではありません。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Made out to: %1
Issued by: %2
Valid until: %3</source>
        <translation>発行先: %1
発行元: %2
有効期限: %3</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not sign in here, and tell the administrator.</source>
        <translation>フィンガープリントが一致しません。ここにはサインインせず、管理者に知らせてください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChartCard</name>
    <message>
        <source>%1: %L2 in all, %L3 at most</source>
        <translation>%1: 合計 %L2、最大 %L3</translation>
    </message>
    <message>
        <source>%1, %2: %L3</source>
        <translation>%1、%2: %L3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChoiceBar</name>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>有効にする…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select accounts to change several at once</source>
        <translation>アカウントを選択すると、まとめて変更できます</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfigurationPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Changed where the server is started</source>
        <translation>変更はサーバーの起動時の設定で行います</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Name, value or meaning</source>
        <translation>名前、値、意味</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Loading the settings</source>
        <translation>設定を読み込み中</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>起動オプション</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>「%1」に一致する設定はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>From</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>確認のため、あなたのパスワード</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionBar</name>
    <message>
        <source>The server has not answered since %1. What you see may be old; what you type stays here.</source>
        <translation>サーバーは %1 から応答していません。表示内容は古い場合があります。入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試行中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CreateAccountWindow</name>
    <message>
        <source>&amp;Username</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>メールアドレス（任意）(&amp;E)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>&amp;Full name (optional)</source>
        <translation>氏名（任意）(&amp;F)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>アカウントを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock がオンです</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n 文字以上。よくあるパスワードや自分の名前は使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>最初のアカウントを作成</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>This account becomes the administrator of the server on this computer. Everything stays here.</source>
        <translation>このアカウントが、このコンピューター上のサーバーの管理者になります。データはすべてここに保存されます。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Too many accounts were made from here.</source>
        <translation>ここから作成されたアカウントが多すぎます。</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>アカウントを作成中…</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CredentialsFields</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock がオンです</translation>
    </message>
    <message>
        <source>Username or address</source>
        <translation>ユーザー名またはメールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Last 48 hours</source>
        <translation>過去 48 時間</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>過去 14 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>新規ユーザー</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>有効なセッション</translation>
    </message>
    <message>
        <source>Sign-ins and failures</source>
        <translation>サインインと失敗</translation>
    </message>
    <message>
        <source>Most active sessions at a time</source>
        <translation>同時に有効なセッションの最大数</translation>
    </message>
    <message>
        <source>Loading the dashboard</source>
        <translation>ダッシュボードを読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>right now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>%Ln 個のノード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DataTable</name>
    <message>
        <source>Sort by: %1</source>
        <translation>並べ替え: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DateText</name>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日 %1</translation>
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
        <translation>%1: %2、%3、%4 から</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>このセッションを終了しますか？</translation>
    </message>
    <message>
        <source>This device is signed out at once. It can sign in again.</source>
        <translation>このデバイスは直ちにサインアウトされます。再びサインインできます。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>終了中…</translation>
    </message>
    <message>
        <source>The session of %1 was ended</source>
        <translation>%1 のセッションを終了しました</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ErrorText</name>
    <message>
        <source>%1 Please wait a little and try again.</source>
        <translation>%1少し待ってから再試行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n minute(s).</source>
        <translation>
            <numerusform>%1あと %n 分待ってから再試行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n second(s).</source>
        <translation>
            <numerusform>%1あと %n 秒待ってから再試行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not understand this program. One of the two needs an update.</source>
        <translation>サーバーがこのプログラムの要求を理解できませんでした。どちらかの更新が必要です。</translation>
    </message>
    <message>
        <source>Something is not right yet. Please look at the marked fields.</source>
        <translation>正しくない項目があります。印の付いた欄を確認してください。</translation>
    </message>
    <message>
        <source>This is too long for the server. Please shorten it.</source>
        <translation>サーバーで扱える長さを超えています。短くしてください。</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in and try again.</source>
        <translation>サインインしていません。サインインしてから再試行してください。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask the administrator of this server.</source>
        <translation>このアカウントは無効です。このサーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Incorrect username or password. What you typed is still here.</source>
        <translation>ユーザー名またはパスワードが正しくありません。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>現在のパスワードと一致しません。</translation>
    </message>
    <message>
        <source>You are not allowed to do this. An administrator can.</source>
        <translation>この操作をする権限がありません。管理者なら実行できます。</translation>
    </message>
    <message>
        <source>This is no longer there. Please refresh.</source>
        <translation>すでに存在しません。更新してください。</translation>
    </message>
    <message>
        <source>This username is taken. Please choose another.</source>
        <translation>このユーザー名は使われています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is already an account with this address. Sign in with it, or use another address.</source>
        <translation>このメールアドレスのアカウントはすでにあります。そのアカウントでサインインするか、別のメールアドレスを使ってください。</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile. Please refresh and try again.</source>
        <translation>ほかの人がこの内容を変更しました。更新してから再試行してください。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>最後の管理者です。先に別のユーザーを管理者にしてください。</translation>
    </message>
    <message>
        <source>This server does not take new accounts. Please ask its administrator for one.</source>
        <translation>このサーバーは新しいアカウントを受け付けていません。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>サーバーが混み合っています。</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now. Please try again in a moment.</source>
        <translation>サーバーが現在データに接続できません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The data was written by a newer version. Please update this program.</source>
        <translation>データは新しいバージョンで書き込まれています。このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>This address cannot be used. Please check how it is written.</source>
        <translation>このアドレスは使えません。書き方を確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>その場所にはファイルを書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Please use another copy of it.</source>
        <translation>ファイルが壊れているか不完全です。別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>The server on this computer could not start: its address is in use.</source>
        <translation>このコンピューターのサーバーを起動できませんでした。アドレスが使用中です。</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again; if it stays, tell its administrator.</source>
        <translation>サーバーで問題が発生しました。再試行してください。続く場合は管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your connection, then try again.</source>
        <translation>サーバーに接続できません。アドレスと接続を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>サーバーが時間内に応答しませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>The connection to this server is not private, so nothing was sent. Check the address, or ask its administrator.</source>
        <translation>このサーバーへの接続は保護されていないため、何も送信していません。アドレスを確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Sallyport server. Please check the address.</source>
        <translation>このアドレスから応答がありますが、Sallyport サーバーではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>You will be asked for your password next time, because %1.</source>
        <translation>%1ため、次回はパスワードの入力が必要です。</translation>
    </message>
    <message>
        <source>the keychain of this computer is locked</source>
        <translation>このコンピューターのキーチェーンがロックされている</translation>
    </message>
    <message>
        <source>the keychain of this computer did not answer</source>
        <translation>このコンピューターのキーチェーンが応答しなかった</translation>
    </message>
    <message>
        <source>this computer has no keychain</source>
        <translation>このコンピューターにキーチェーンがない</translation>
    </message>
    <message>
        <source>the keychain of this computer did not keep it</source>
        <translation>このコンピューターのキーチェーンに保存されなかった</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>短すぎます。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>This password is too common. Please choose another.</source>
        <translation>このパスワードはよく使われています。別のパスワードを選んでください。</translation>
    </message>
    <message>
        <source>Do not use your own name or address.</source>
        <translation>自分の名前やメールアドレスは使わないでください。</translation>
    </message>
    <message>
        <source>This is easy to guess. A few unrelated words are better.</source>
        <translation>推測されやすいパスワードです。関連のない単語をいくつか並べると安全です。</translation>
    </message>
    <message>
        <source>Please type your password: %1.</source>
        <translation>%1ため、パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export accounts</source>
        <translation>アカウントをエクスポート</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV テーブル (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Into %1, which only you can read. Passwords are not part of it.</source>
        <translation>保存先は %1 で、あなただけが読めます。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported.</source>
        <translation>
            <numerusform>%Ln 件のアカウントをエクスポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FirstStartPage</name>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>Sallyport へようこそ</translation>
    </message>
    <message>
        <source>Where do you want to sign in?</source>
        <translation>どこにサインインしますか？</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Accounts and notes stay here. Nothing to set up, works offline.</source>
        <translation>アカウントとメモはここに保存されます。設定は不要で、オフラインでも使えます。</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>You were given an address, or your team has a server.</source>
        <translation>アドレスを受け取っているか、チームのサーバーがある場合。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForgotPasswordDialog</name>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Whoever administers this computer can set a new one: close Sallyport and type this in a terminal.</source>
        <translation>パスワードはどこにも保存されていないため、誰にも調べられません。このコンピューターの管理者は新しいパスワードを設定できます。Sallyport を閉じて、端末で次のコマンドを入力してください。</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Please ask the administrator of %1 to set a new one.</source>
        <translation>パスワードはどこにも保存されていないため、誰にも調べられません。%1 の管理者に新しいパスワードの設定を依頼してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HealthCard</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server health</source>
        <translation>サーバーの状態</translation>
    </message>
    <message>
        <source>The server was started for development: not for real accounts.</source>
        <translation>サーバーは開発用に起動されています。実際のアカウントには使わないでください。</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left.</source>
        <translation>ディスクの空きが残りわずかです（残り %1）。</translation>
    </message>
    <message>
        <source>The database is of an older version than the program.</source>
        <translation>データベースのバージョンがプログラムより古くなっています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) failed since the start.</source>
        <translation>
            <numerusform>起動後、%Ln 回のバックアップに失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>空き %1 / %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>新規登録</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>誰でも可能</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>受付停止</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>予定なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) went away without stopping.</source>
        <translation>
            <numerusform>%Ln 個のノードが、停止せずにいなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>ノードのバージョンが異なります: %1。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>%1 (answers here)</source>
        <translation>%1（ここで応答中）</translation>
    </message>
    <message>
        <source>last seen: %1</source>
        <translation>最終確認: %1</translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation>開始: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>アカウントをインポート</translation>
    </message>
    <message>
        <source>Accounts (*.csv *.json *.jsonl *.ndjson)</source>
        <translation>アカウント (*.csv *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Change accounts that are here already</source>
        <translation>既存のアカウントも変更</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>確認のため、あなたのパスワード</translation>
    </message>
    <message>
        <source>From %1. Nothing is changed before you say so.</source>
        <translation>読み込み元: %1。実行するまで何も変更されません。</translation>
    </message>
    <message>
        <source>Their names and addresses, but never their passwords</source>
        <translation>名前とメールアドレスを変更し、パスワードは変更しません</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>問題のある記録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file is larger than %1. Import it on the server: sallyportd import.</source>
        <translation>ファイルが %1 を超えています。サーバー上で sallyportd import を使ってインポートしてください。</translation>
    </message>
    <message>
        <source>The file is empty or no text in UTF-8.</source>
        <translation>ファイルが空か、UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>No accounts were recognised in this file.</source>
        <translation>このファイルにアカウントは見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln 件のアカウントをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in the file</source>
        <translation>
            <numerusform>ファイル内の記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新規 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, left as they are</source>
        <translation>
            <numerusform>既存のため変更なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a password: reset it before they can sign in</source>
        <translation>
            <numerusform>パスワードなし %Ln 件: サインインするにはパスワードのリセットが必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainHelp</name>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1

A keychain is a program of your desktop that keeps secrets encrypted. Sallyport keeps there what lets you stay signed in, never your password.</source>
        <translation>%1

キーチェーンは、秘密の情報を暗号化して保管するデスクトップのプログラムです。Sallyport はサインインを維持するための情報をそこに保管します。パスワードは保管しません。</translation>
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
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Remember me until I quit</source>
        <translation>終了するまで記憶</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>You are remembered until you quit</source>
        <translation>終了するまでサインインを記憶します</translation>
    </message>
    <message>
        <source>Nothing of your session is stored on this computer. At the next start you are asked for your password.</source>
        <translation>セッションの情報はこのコンピューターに保存されません。次回の起動時にパスワードの入力が必要です。</translation>
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
        <translation>キーチェーンは使われていません。終了するまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロック解除…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainText</name>
    <message>
        <source>the keychain of this computer</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>Your keychain is being checked</source>
        <translation>キーチェーンを確認しています</translation>
    </message>
    <message>
        <source>Your keychain works</source>
        <translation>キーチェーンは正常に動作しています</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>このコンピューターにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Your keychain does not keep anything</source>
        <translation>キーチェーンに保存できません</translation>
    </message>
    <message>
        <source>Sallyport tries whether it keeps what it is given.</source>
        <translation>渡した内容が保存されるかどうかを Sallyport が確認しています。</translation>
    </message>
    <message>
        <source>To stay signed in, a key of your session is kept in %1, and nowhere else.</source>
        <translation>サインインを維持するため、セッションの鍵を %1 だけに保管します。</translation>
    </message>
    <message>
        <source>Without one, Sallyport cannot remember you: it never writes a key of your session into a plain file.</source>
        <translation>キーチェーンがないと、Sallyport はサインインを記憶できません。セッションの鍵を平文のファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>Sallyport can remember you as soon as %1 is unlocked.</source>
        <translation>%1 のロックを解除すると、Sallyport はサインインを記憶できるようになります。</translation>
    </message>
    <message>
        <source>It has not started yet. You can sign in meanwhile.</source>
        <translation>まだ起動していません。その間もサインインできます。</translation>
    </message>
    <message>
        <source>A trial with %1 did not succeed, so Sallyport cannot remember you for now.</source>
        <translation>%1 での試験が成功しなかったため、今は Sallyport がサインインを記憶できません。</translation>
    </message>
    <message>
        <source>Install one: GNOME Keyring (package gnome-keyring) fits most desktops, KWallet fits KDE Plasma. KeePassXC can be one, too: Settings, Secret Service Integration.</source>
        <translation>キーチェーンをインストールしてください。ほとんどのデスクトップには GNOME Keyring（パッケージ gnome-keyring）、KDE Plasma には KWallet が適しています。KeePassXC も、設定の Secret Service 統合で利用できます。</translation>
    </message>
    <message>
        <source>Sign out of your desktop and in again, so that it starts.</source>
        <translation>デスクトップから一度サインアウトし、再びサインインしてキーチェーンを起動してください。</translation>
    </message>
    <message>
        <source>Then choose Check again here.</source>
        <translation>そのあと、ここで「再確認」を選んでください。</translation>
    </message>
    <message>
        <source>Choose Unlock and type the keychain&apos;s password. It is often the one you start this computer with.</source>
        <translation>「ロック解除」を選び、キーチェーンのパスワードを入力してください。多くの場合、このコンピューターを起動するときのパスワードと同じです。</translation>
    </message>
    <message>
        <source>If it asks every day, give the keychain the same password as your account on this computer: then it opens with it.</source>
        <translation>毎日尋ねられる場合は、キーチェーンのパスワードをこのコンピューターのアカウントと同じにしてください。サインインと同時に開きます。</translation>
    </message>
    <message>
        <source>If this computer starts without asking for a password, the keychain stays locked until you open it once.</source>
        <translation>このコンピューターがパスワードなしで起動する場合、キーチェーンは一度開くまでロックされたままです。</translation>
    </message>
    <message>
        <source>Some desktops start it only after their programs. Sallyport uses it as soon as it is there.</source>
        <translation>デスクトップによっては、ほかのプログラムのあとにキーチェーンが起動します。起動すると、Sallyport はすぐに使用します。</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, and answer it.</source>
        <translation>ほかのウィンドウの後ろにキーチェーンの確認画面がないか探し、応答してください。</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program and look whether a keychain is there and set as the default one.</source>
        <translation>キーチェーンのプログラムを開き、キーチェーンが存在し、既定に設定されているか確認してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>They sign access tokens</source>
        <translation>アクセストークンに署名します</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しい鍵…</translation>
    </message>
    <message>
        <source>Retire key…</source>
        <translation>鍵を廃止…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Loading the keys</source>
        <translation>鍵を読み込み中</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>署名中</translation>
    </message>
    <message>
        <source>Signs soon</source>
        <translation>まもなく署名</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>まだ有効</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止済み</translation>
    </message>
    <message>
        <source>Tokens are signed with a shared secret</source>
        <translation>トークンは共有シークレットで署名されています</translation>
    </message>
    <message>
        <source>The server was given a secret at its start (HS256). There are no keys, and none can be made here.</source>
        <translation>サーバーは起動時にシークレット (HS256) を渡されています。鍵はなく、ここで作成することもできません。</translation>
    </message>
    <message>
        <source>There are no keys</source>
        <translation>鍵はありません</translation>
    </message>
    <message>
        <source>The server makes its first key when it needs one.</source>
        <translation>必要になると、サーバーが最初の鍵を作成します。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>署名開始</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Select a key that does not sign any more</source>
        <translation>署名に使われなくなった鍵を選択してください</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>新しい署名鍵を作成しますか？</translation>
    </message>
    <message>
        <source>It signs as soon as every node has it. Tokens of the old key stay good until they expire, so nobody is signed out.</source>
        <translation>すべてのノードに行き渡ると、署名を始めます。古い鍵のトークンは期限まで有効なので、サインアウトする人はいません。</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>A new key was made</source>
        <translation>新しい鍵を作成しました</translation>
    </message>
    <message>
        <source>Retire this key?</source>
        <translation>この鍵を廃止しますか？</translation>
    </message>
    <message>
        <source>Every token it signed is refused from now on, and its private half is forgotten. Programs renew their tokens by themselves; whoever cannot has to sign in again. This cannot be undone.</source>
        <translation>この鍵で署名したトークンは以後すべて拒否され、秘密鍵は破棄されます。プログラムはトークンを自動で更新しますが、更新できない場合は再サインインが必要です。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Retire key</source>
        <translation>鍵を廃止</translation>
    </message>
    <message>
        <source>Retiring…</source>
        <translation>廃止中…</translation>
    </message>
    <message>
        <source>The key was retired</source>
        <translation>鍵を廃止しました</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LockCurtain</name>
    <message>
        <source>Locked. What you were doing is still there.</source>
        <translation>ロックされています。作業中の内容は残っています。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Sign out instead</source>
        <translation>サインアウトする</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが違います。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>マイデータ</translation>
    </message>
    <message>
        <source>What this server keeps about you is yours.</source>
        <translation>このサーバーが保管しているあなたの情報は、あなたのものです。</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>データの持ち出し</translation>
    </message>
    <message>
        <source>One file with your account, sessions, notes and activity, in JSON. Only you will be able to read it.</source>
        <translation>アカウント、セッション、メモ、アクティビティを 1 つの JSON ファイルにまとめます。読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Your account, notes and sessions are deleted from the server at once. This cannot be undone.</source>
        <translation>アカウント、メモ、セッションがただちにサーバーから削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Export my data…</source>
        <translation>データをエクスポート…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete my account…</source>
        <translation>アカウントを削除…(&amp;D)</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>データをエクスポート</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <source>Your data was exported to %1.</source>
        <translation>データを %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Delete your account?</source>
        <translation>アカウントを削除しますか？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Navigator</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>アカウント %1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordField</name>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>自動生成</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) that are hard to guess. Tell it in person or by phone.</source>
        <translation>
            <numerusform>推測されにくい %n 文字以上。直接会うか電話で伝えてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>It leaves the clipboard after 30 seconds</source>
        <translation>30 秒後にクリップボードから消えます</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewUserDialog</name>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Full name (optional)</source>
        <translation>氏名（任意）</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>メールアドレス（任意）</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新規ユーザー</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>このコンソールのすべての操作ができます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NoteRow</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Only you can see them.</source>
        <translation>あなただけが見られます。</translation>
    </message>
    <message>
        <source>Loading your notes</source>
        <translation>メモを読み込み中</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>メモを書く…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>まだメモはありません</translation>
    </message>
    <message>
        <source>Write the first one above.</source>
        <translation>上の欄に最初のメモを書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 件のメモ</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>メモを削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsModel</name>
    <message>
        <source>Unknown device</source>
        <translation>不明なデバイス</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1（現在のもの）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>だれのセッションか</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>接続元のアドレス</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>ネットワークアドレス</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>セッションを終了…</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>このユーザーのすべてを終了…</translation>
    </message>
    <message>
        <source>Loading the sessions</source>
        <translation>セッションを読み込み中</translation>
    </message>
    <message>
        <source>More than %L1 sessions</source>
        <translation>%L1 件を超えるセッション</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 件のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nobody is signed in under this name or from this address. Both have to be whole.</source>
        <translation>この名前またはこのアドレスからサインインしている人はいません。どちらも全体を入力してください。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>サインインしている人はいません</translation>
    </message>
    <message>
        <source>Whoever signs in is listed here.</source>
        <translation>サインインした人がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordPage</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>A changed password signs out every other session of yours. This one goes on.</source>
        <translation>パスワードを変更すると、ほかのセッションはすべてサインアウトされます。このセッションは続きます。</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>現在のパスワード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n 文字以上。よくあるパスワードや自分の名前は使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>パスワードを変更(&amp;P)</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions were signed out.</source>
        <translation>パスワードを変更しました。ほかのセッションはサインアウトされました。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Who you are on this server. You can sign in with your username or your address.</source>
        <translation>このサーバーでのあなたの情報です。ユーザー名またはメールアドレスでサインインできます。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>氏名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Account made: %1</source>
        <translation>アカウント作成: %1</translation>
    </message>
    <message>
        <source>Last sign-in: %1</source>
        <translation>前回のサインイン: %1</translation>
    </message>
    <message>
        <source>Password changed: %1</source>
        <translation>パスワード変更: %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Your profile was saved.</source>
        <translation>プロフィールを保存しました。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTab</name>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Username of the account</source>
        <translation>アカウントのユーザー名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>このコンソールのすべての操作ができます</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>前回のサインイン</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReauthBar</name>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Closes this window. What is not saved is lost.</source>
        <translation>このウィンドウを閉じます。保存していない内容は失われます。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>%1 Type your password to go on; this page stays as it is.</source>
        <translation>%1続けるにはパスワードを入力してください。このページの内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが違います。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>API での名前</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ResetPasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>確認のため、あなたのパスワード</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>%1 のパスワードをリセット</translation>
    </message>
    <message>
        <source>Every session of this account ends at once. The old password is worth nothing any more.</source>
        <translation>このアカウントのすべてのセッションがただちに終了します。古いパスワードは使えなくなります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>パスワードをリセット</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>リセット中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoleQuestion</name>
    <message>
        <source>Make this user an administrator?</source>
        <translation>このユーザーを管理者にしますか？</translation>
    </message>
    <message>
        <source>Take the administrator&apos;s role away?</source>
        <translation>管理者の役割を外しますか？</translation>
    </message>
    <message>
        <source>Administrators can see and change every account and everything in this console.</source>
        <translation>管理者は、すべてのアカウントとこのコンソールの内容をすべて表示し、変更できます。</translation>
    </message>
    <message>
        <source>They can no longer open this console.</source>
        <translation>このコンソールを開けなくなります。</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>管理者にする</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>TLS, version %1</source>
        <translation>TLS、バージョン %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>接続可能</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続不可</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerRow</name>
    <message>
        <source>Show certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>サーバーに接続…</translation>
    </message>
    <message>
        <source>This connection is not encrypted. Others on the network can read your password. Use an address that begins with https.</source>
        <translation>この接続は暗号化されていません。ネットワーク上のほかの人にパスワードを読み取られる可能性があります。https で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The key to your data is in your keychain, which is locked. The server on this computer starts as soon as you unlock it.</source>
        <translation>データの鍵はキーチェーンにあり、キーチェーンはロックされています。ロックを解除すると、このコンピューターのサーバーが起動します。</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain of this computer, which does not answer. The server starts as soon as it does.</source>
        <translation>データの鍵はこのコンピューターのキーチェーンにありますが、キーチェーンが応答しません。応答すると、サーバーが起動します。</translation>
    </message>
    <message>
        <source>Your data is here, but its key is no longer in your keychain. Restore a backup, or put back the file master.key.</source>
        <translation>データはありますが、その鍵がキーチェーンにもうありません。バックアップを復元するか、master.key ファイルを元に戻してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionEndText</name>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>This session was ended from another device of yours.</source>
        <translation>このセッションは、あなたの別のデバイスから終了されました。</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>管理者がこのセッションを終了しました。</translation>
    </message>
    <message>
        <source>Your password was changed elsewhere, which has ended this session.</source>
        <translation>別の場所でパスワードが変更されたため、このセッションは終了しました。</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>管理者がこのアカウントを無効にしました。</translation>
    </message>
    <message>
        <source>This session was not used for so long that it has ended.</source>
        <translation>長い間使われなかったため、このセッションは終了しました。</translation>
    </message>
    <message>
        <source>This session has reached its greatest age and has ended.</source>
        <translation>最長の有効期間に達したため、このセッションは終了しました。</translation>
    </message>
    <message>
        <source>This session was ended because its key was used twice: somebody else may have had a copy. If you cannot explain it, change your password.</source>
        <translation>鍵が 2 回使用されたため、このセッションは終了しました。誰かがコピーを持っていた可能性があります。心当たりがなければ、パスワードを変更してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionRow</name>
    <message>
        <source>Unknown device</source>
        <translation>不明なデバイス</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>サインイン: %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>%1 のセッションを終了</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know, and change your password then.</source>
        <translation>サインインしている場所です。見覚えのないものは終了し、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>Loading your sessions</source>
        <translation>セッションを読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n 件のセッションを終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>End all &amp;other sessions…</source>
        <translation>ほかのセッションをすべて終了…(&amp;O)</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>このセッションを終了しますか？</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>不明なデバイス</translation>
    </message>
    <message>
        <source>Whoever uses it has to sign in again.</source>
        <translation>使用している人は再びサインインする必要があります。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>終了中…</translation>
    </message>
    <message>
        <source>End all other sessions?</source>
        <translation>ほかのセッションをすべて終了しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 件のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything but this window has to sign in again.</source>
        <translation>このウィンドウ以外では、再びサインインする必要があります。</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>セッションを終了</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsTab</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>どこにもサインインしていません。</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>不明なデバイス</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1、最終使用: %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>現在のもの</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終了…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>They hold on this computer, for all accounts.</source>
        <translation>このコンピューターのすべてのアカウントに適用されます。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>スライドやフェードを行いません。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックまでの時間</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the windows hide what they show. Ctrl+L hides it at once.</source>
        <translation>この時間キーやクリックの操作がないと、ウィンドウの内容を隠します。Ctrl+L ですぐに隠せます。</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>画面と一緒にロック</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps.</source>
        <translation>画面がロックされたとき、またはコンピューターがスリープしたとき。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SignInPage</name>
    <message>
        <source>&amp;Remember me</source>
        <translation>サインインを記憶(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>パスワードをお忘れですか？(&amp;F)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>アカウントを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>別のアカウントを選択</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてですか？</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>アカウントにサインイン</translation>
    </message>
    <message>
        <source>Please type your username and your password.</source>
        <translation>ユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Whoever makes the first one looks after this server.</source>
        <translation>まだ誰もアカウントを持っていません。最初に作成した人が、このサーバーを管理します。</translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>最初のアカウントを作成</translation>
    </message>
    <message>
        <source>Welcome back…</source>
        <translation>おかえりなさい…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Offline since %1. You are still signed in, but the server cannot be reached.</source>
        <translation>%1 からオフラインです。サインインは続いていますが、サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. What you typed is still here.</source>
        <translation>サインインの試行回数が多すぎます。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>あと %1 で再試行できます。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StrengthMeter</name>
    <message>
        <source>Password strength: %1</source>
        <translation>パスワードの強さ: %1</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation>関連のない単語をいくつか並べると、覚えやすく、推測されにくくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>短すぎます。あと %n 文字必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>とても強い。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強い。</translation>
    </message>
    <message>
        <source>Weak: it is one of the first that anyone would try.</source>
        <translation>弱い: 誰もが最初に試すパスワードの 1 つです。</translation>
    </message>
    <message>
        <source>Weak: it is made of your own name or address.</source>
        <translation>弱い: 自分の名前やメールアドレスからできています。</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it strong.</source>
        <translation>あと少し: もう 1 語足すと強くなります。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add a few unrelated words.</source>
        <translation>弱い: 推測されやすいパスワードです。関連のない単語をいくつか足してください。</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Trend</name>
    <message>
        <source>none in the time before</source>
        <translation>前の期間はなし</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>前の期間と同じ</translation>
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
        <translation>パスワードをリセット…</translation>
    </message>
    <message>
        <source>Unlock sign-in</source>
        <translation>サインインのロック解除</translation>
    </message>
    <message>
        <source>The owner can sign in without waiting for other people&apos;s wrong passwords</source>
        <translation>他人がパスワードを間違えたことによる待ち時間なしで、本人がサインインできます</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>すべてのセッションを終了…</translation>
    </message>
    <message>
        <source>Enable account…</source>
        <translation>アカウントを有効にする…</translation>
    </message>
    <message>
        <source>Disable account…</source>
        <translation>アカウントを無効にする…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>アカウントを削除…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロック解除中…</translation>
    </message>
    <message>
        <source>%1 can try to sign in at once</source>
        <translation>%1 はすぐにサインインを試せます</translation>
    </message>
    <message>
        <source>%1 has a new password and was signed out</source>
        <translation>%1 のパスワードを変更し、サインアウトさせました</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserFilterButton</name>
    <message>
        <source>Every role</source>
        <translation>すべての役割</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Filter (%L1)</source>
        <translation>フィルター (%L1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserPanel</name>
    <message>
        <source>User details</source>
        <translation>ユーザーの詳細</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>選択されていません</translation>
    </message>
    <message>
        <source>Select a user to see the details.</source>
        <translation>ユーザーを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>What is shown of the user</source>
        <translation>表示するユーザー情報</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>変更した内容を破棄しますか？</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved.</source>
        <translation>プロフィールに保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersModel</name>
    <message>
        <source>%1, selected</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1、未選択</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>前回のサインイン</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名前またはメールアドレス</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>新規ユーザー…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Export accounts…</source>
        <translation>アカウントをエクスポート…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>アカウントをインポート…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Loading the users</source>
        <translation>ユーザーを読み込み中</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>「%1」に一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No account has what the filter asks for.</source>
        <translation>フィルターの条件に合うアカウントはありません。</translation>
    </message>
    <message>
        <source>There are no accounts yet</source>
        <translation>まだアカウントはありません</translation>
    </message>
    <message>
        <source>Make the first one with “New user”.</source>
        <translation>「新規ユーザー」で最初のアカウントを作成してください。</translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation>合計 %L1 件</translation>
    </message>
    <message>
        <source>More than %L1 found</source>
        <translation>%L1 件を超えて見つかりました</translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>%L1 件見つかりました</translation>
    </message>
    <message>
        <source>%L1 accounts at once are the most. Search or filter for fewer.</source>
        <translation>一度に扱えるアカウントは %L1 件までです。検索やフィルターで絞り込んでください。</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 は今すぐサインインできます</translation>
    </message>
    <message>
        <source>%1 was made, but is no administrator: %2</source>
        <translation>%1 を作成しましたが、管理者ではありません: %2</translation>
    </message>
</context>
</TS>
