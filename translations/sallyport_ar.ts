<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>sallyport::Manners</name>
    <message>
        <source>Sign in at another server?</source>
        <translation>تسجيل الدخول في خادم آخر؟</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>A link wants you to sign in there. Go on only if you know this server: whoever runs it learns the password that you type.</source>
        <translation>يريد رابط أن تسجّل الدخول هناك. لا تتابع إلا إن كنت تعرف هذا الخادم: فمن يشغّله يطّلع على كلمة المرور التي تكتبها.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>The program was started once more, for this server. Go on only if you know it: whoever runs it learns the password that you type.</source>
        <translation>شُغّل البرنامج مرة أخرى من أجل هذا الخادم. لا تتابع إلا إن كنت تعرفه: فمن يشغّله يطّلع على كلمة المرور التي تكتبها.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>حول Sallyport</translation>
    </message>
    <message>
        <source>Signs you in, looks after your account, and administers users.</source>
        <translation>يسجّل دخولك ويعتني بحسابك ويدير المستخدمين.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Our sources are free under the Apache License 2.0. With Qt HTTP Server and Qt Charts inside, the program as a whole is under the GNU General Public License, version 3.</source>
        <translation>مصدر برنامجنا حرّ بموجب رخصة Apache 2.0. وبما أن Qt HTTP Server و Qt Charts جزء منه، فإن البرنامج ككل يخضع لرخصة GNU العمومية العامة، الإصدار 3.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>معلومات التشخيص</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied. It names the server, but no account and no password.</source>
        <translation>تم النسخ. يُذكر الخادم، لكن دون أي حساب أو كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountHeader</name>
    <message>
        <source>Switch account</source>
        <translation>تبديل الحساب</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>تسجيل الدخول إلى حساب آخر…</translation>
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
        <translation>إعادة المحاولة</translation>
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
        <translation>%1 · يطلب كلمة المرور</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>إزالة %1 من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountWindow</name>
    <message>
        <source>Admin &amp;console</source>
        <translation>لوحة الإ&amp;دارة</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخرو&amp;ج</translation>
    </message>
    <message>
        <source>Admin console</source>
        <translation>لوحة الإدارة</translation>
    </message>
    <message>
        <source>Discard and switch</source>
        <translation>تجاهل وتبديل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>Something in this window is not saved yet. It will be lost.</source>
        <translation>في هذه النافذة ما لم يُحفظ بعد، وسيضيع.</translation>
    </message>
    <message>
        <source>Discard and sign out</source>
        <translation>تجاهل وتسجيل الخروج</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>تجاهل وإغلاق</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AccountsPage</name>
    <message>
        <source>Choose an account</source>
        <translation>اختيار حساب</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>استخدام حساب آخر</translation>
    </message>
    <message>
        <source>Remove this account from the list?</source>
        <translation>إزالة هذا الحساب من القائمة؟</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It is signed out on this computer. The account itself stays, and you can sign in to it again.</source>
        <translation>يُسجَّل خروجه من هذا الحاسوب. أما الحساب نفسه فيبقى، ويمكنك تسجيل الدخول إليه من جديد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>What happened to your account. If something was not you, change your password.</source>
        <translation>ما جرى في حسابك. إن لم يكن شيء منه من فعلك، فغيّر كلمة مرورك.</translation>
    </message>
    <message>
        <source>Loading your activity</source>
        <translation>يجري تحميل نشاطك</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Sign-ins and changes of your account will stand here.</source>
        <translation>ستظهر هنا عمليات الدخول إلى حسابك والتغييرات فيه.</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>عر&amp;ض المزيد</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>يجري التحميل…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityRow</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بواسطة %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ActivityTab</name>
    <message>
        <source>Nothing is recorded about this account.</source>
        <translation>لم يُسجَّل شيء عن هذا الحساب.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AddressEditor</name>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>auth.example.org</source>
        <translation>auth.example.org</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>تعذّر تحميل هذا</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdminWindow</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Only administrators can open this</source>
        <translation>هذه الصفحة للمديرين فقط</translation>
    </message>
    <message>
        <source>If you need it, ask an administrator of this server.</source>
        <translation>إن احتجت إليها فاطلب ذلك من أحد مديري هذا الخادم.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من فعل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>تسجيل الدخول والخروج</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>ما أخفق</translation>
    </message>
    <message>
        <source>Changes of accounts</source>
        <translation>تغييرات الحسابات</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Keys and backups</source>
        <translation>المفاتيح والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>In the last hour</source>
        <translation>في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>In the last day</source>
        <translation>في اليوم الأخير</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>وقت حدوثه</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>من أي عنوان</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>New records come in at the top</source>
        <translation>تظهر القيود الجديدة في الأعلى</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Loading the audit log</source>
        <translation>يجري تحميل سجل التدقيق</translation>
    </message>
    <message>
        <source>More than %L1 records</source>
        <translation>عدد القيود يتجاوز %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln قيد</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No record has what the filter asks for.</source>
        <translation>لا قيد يطابق المرشّح.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>What happens to accounts is written down here.</source>
        <translation>يُدوَّن هنا ما يحدث للحسابات.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AuditText</name>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>أخفق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Too many wrong passwords</source>
        <translation>كلمات مرور خاطئة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Too many new accounts</source>
        <translation>حسابات جديدة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signed out of several sessions</source>
        <translation>تم تسجيل الخروج من عدة جلسات</translation>
    </message>
    <message>
        <source>Session ended: its key was used twice</source>
        <translation>انتهت الجلسة: استُخدم مفتاحها مرتين</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>أُنشئ الحساب</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>تغيّر الملف الشخصي</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>عُطّل الحساب</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>فُعّل الحساب</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>تغيّر الدور</translation>
    </message>
    <message>
        <source>Account deleted</source>
        <translation>حُذف الحساب</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>أُلغي قفل الحساب</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>أُعيد تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>صُدّرت البيانات</translation>
    </message>
    <message>
        <source>Signing key replaced</source>
        <translation>استُبدل مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>أُوقف مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Master key replaced</source>
        <translation>استُبدل المفتاح الرئيسي</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>استُوردت حسابات</translation>
    </message>
    <message>
        <source>Accounts exported</source>
        <translation>صُدّرت حسابات</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupDialog</name>
    <message>
        <source>Make a backup now?</source>
        <translation>إنشاء نسخة احتياطية الآن؟</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in %1. Without the passphrase nobody can open it, and nothing brings a lost one back: write it down.</source>
        <translation>كل بيانات الخادم في ملف واحد مشفّر، في %1. بدون عبارة المرور لا يستطيع أحد فتحه، ولا شيء يعيد عبارة مفقودة: دوّنها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>كلمة مرورك مرة أخرى</translation>
    </message>
    <message>
        <source>Whoever has the file can try for ever. Please make it longer: some unrelated words.</source>
        <translation>من يملك الملف يستطيع التجربة بلا حد. اجعلها أطول: بضع كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>ليست عبارة المرور نفسها.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>يرجى كتابة كلمة المرور.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يجري البدء…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>Loading the backups</source>
        <translation>يجري تحميل النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Only when somebody asks</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln day(s)</source>
        <translation>
            <numerusform>كل %Ln يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %Ln ساعات</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
            <numerusform>كل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1، إلى %2</translation>
    </message>
    <message>
        <source>One is being made…</source>
        <translation>يجري إنشاء واحدة…</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>لا نسخ احتياطية بعد</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”.</source>
        <translation>أنشئ الأولى باستخدام «نسخ احتياطي الآن».</translation>
    </message>
    <message>
        <source>The last backup failed (%1): %2</source>
        <translation>أخفقت آخر نسخة احتياطية (%1): %2</translation>
    </message>
    <message>
        <source>The backup was made</source>
        <translation>أُنشئت النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Make a backup now?</source>
        <translation>إنشاء نسخة احتياطية الآن؟</translation>
    </message>
    <message>
        <source>All data of the server in one encrypted file, in its backup folder.</source>
        <translation>كل بيانات الخادم في ملف واحد مشفّر، في مجلد نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يجري البدء…</translation>
    </message>
    <message>
        <source>The path of the folder was copied</source>
        <translation>تم نسخ مسار المجلد</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>نسخ مسار المجلد</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Make the first one with “Back up now”: you choose its passphrase. For backups that are made by themselves, say in the settings how often and what they are locked with: backup_every, and backup_recipient_file or backup_passphrase_file.</source>
        <translation>أنشئ الأولى بزر «نسخ احتياطي الآن»: تختار أنت عبارة مرورها. أما النسخ التي تُنشأ تلقائيًا فحدّد في الإعدادات موعدها وما تُشفَّر به: backup_every، و backup_recipient_file أو backup_passphrase_file.</translation>
    </message>
    <message>
        <source>Nothing here shows folders. It is %1</source>
        <translation>لا شيء هنا يعرض المجلدات. إنه %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkAct</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 وحساب آخر</numerusform>
            <numerusform>%1 وحسابان آخران</numerusform>
            <numerusform>%1 و%Ln حسابات أخرى</numerusform>
            <numerusform>%1 و%Ln حسابًا آخر</numerusform>
            <numerusform>%1 و%Ln حساب آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign out %Ln account(s)?</source>
        <translation>
            <numerusform>تسجيل خروج %Ln حساب؟</numerusform>
            <numerusform>تسجيل خروج حساب واحد؟</numerusform>
            <numerusform>تسجيل خروج حسابين؟</numerusform>
            <numerusform>تسجيل خروج %Ln حسابات؟</numerusform>
            <numerusform>تسجيل خروج %Ln حسابًا؟</numerusform>
            <numerusform>تسجيل خروج %Ln حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session ends at once, on every device. They can sign in again.</source>
        <translation>تنتهي كل جلسة فورًا على كل جهاز. ويمكن تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>يجري تسجيل الخروج…</translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln account(s)?</source>
        <translation>
            <numerusform>تعطيل %Ln حساب؟</numerusform>
            <numerusform>تعطيل حساب واحد؟</numerusform>
            <numerusform>تعطيل حسابين؟</numerusform>
            <numerusform>تعطيل %Ln حسابات؟</numerusform>
            <numerusform>تعطيل %Ln حسابًا؟</numerusform>
            <numerusform>تعطيل %Ln حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can sign in to a disabled account, and its sessions end at once. It can be enabled again.</source>
        <translation>لا يستطيع أحد تسجيل الدخول إلى حساب معطّل، وتنتهي جلساته فورًا. ويمكن تفعيله من جديد.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>يجري التعطيل…</translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln account(s)?</source>
        <translation>
            <numerusform>تفعيل %Ln حساب؟</numerusform>
            <numerusform>تفعيل حساب واحد؟</numerusform>
            <numerusform>تفعيل حسابين؟</numerusform>
            <numerusform>تفعيل %Ln حسابات؟</numerusform>
            <numerusform>تفعيل %Ln حسابًا؟</numerusform>
            <numerusform>تفعيل %Ln حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has the password can sign in again.</source>
        <translation>يستطيع من لديه كلمة المرور تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>يجري التفعيل…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>حذف %Ln حساب؟</numerusform>
            <numerusform>حذف حساب واحد؟</numerusform>
            <numerusform>حذف حسابين؟</numerusform>
            <numerusform>حذف %Ln حسابات؟</numerusform>
            <numerusform>حذف %Ln حسابًا؟</numerusform>
            <numerusform>حذف %Ln حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>With all that belongs to it. This cannot be undone; the audit log keeps what was done.</source>
        <translation>مع كل ما يتبعه. لا يمكن التراجع عن هذا، ويحتفظ سجل التدقيق بما جرى.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>يجري الحذف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) signed out</source>
        <translation>
            <numerusform>تم تسجيل خروج %Ln حساب</numerusform>
            <numerusform>تم تسجيل خروج حساب واحد</numerusform>
            <numerusform>تم تسجيل خروج حسابين</numerusform>
            <numerusform>تم تسجيل خروج %Ln حسابات</numerusform>
            <numerusform>تم تسجيل خروج %Ln حسابًا</numerusform>
            <numerusform>تم تسجيل خروج %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) disabled</source>
        <translation>
            <numerusform>تم تعطيل %Ln حساب</numerusform>
            <numerusform>تم تعطيل حساب واحد</numerusform>
            <numerusform>تم تعطيل حسابين</numerusform>
            <numerusform>تم تعطيل %Ln حسابات</numerusform>
            <numerusform>تم تعطيل %Ln حسابًا</numerusform>
            <numerusform>تم تعطيل %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) enabled</source>
        <translation>
            <numerusform>تم تفعيل %Ln حساب</numerusform>
            <numerusform>تم تفعيل حساب واحد</numerusform>
            <numerusform>تم تفعيل حسابين</numerusform>
            <numerusform>تم تفعيل %Ln حسابات</numerusform>
            <numerusform>تم تفعيل %Ln حسابًا</numerusform>
            <numerusform>تم تفعيل %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) deleted</source>
        <translation>
            <numerusform>تم حذف %Ln حساب</numerusform>
            <numerusform>تم حذف حساب واحد</numerusform>
            <numerusform>تم حذف حسابين</numerusform>
            <numerusform>تم حذف %Ln حسابات</numerusform>
            <numerusform>تم حذف %Ln حسابًا</numerusform>
            <numerusform>تم حذف %Ln حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Accounts that were refused</source>
        <translation>الحسابات المرفوضة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be changed.</source>
        <translation>
            <numerusform>تعذّر تغيير %Ln حساب.</numerusform>
            <numerusform>تعذّر تغيير حساب واحد.</numerusform>
            <numerusform>تعذّر تغيير حسابين.</numerusform>
            <numerusform>تعذّر تغيير %Ln حسابات.</numerusform>
            <numerusform>تعذّر تغيير %Ln حسابًا.</numerusform>
            <numerusform>تعذّر تغيير %Ln حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done so far stays done.</source>
        <translation>تم الإيقاف. ما أُنجز حتى الآن يبقى.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>تغيّرت شهادة %1</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is</source>
        <translation>لا يستطيع %1 إثبات هويته</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Somebody may be posing as this server; please ask its administrator.</source>
        <translation>%1 لم يُرسل شيء. قد يكون هناك من ينتحل صفة هذا الخادم، يرجى سؤال مديره.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Does this server have a certificate of its own making? Then its administrator can tell you the fingerprint: in person, by phone, or in another way that nobody else can change.</source>
        <translation>هل أنشأ هذا الخادم شهادته بنفسه؟ إذن يستطيع مديره إخبارك بالبصمة: شخصيًا أو بالهاتف أو بطريقة أخرى لا يستطيع أحد غيره التلاعب بها.</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the administrator</source>
        <translation>&amp;البصمة من المدير</translation>
    </message>
    <message>
        <source>Fingerprint from the administrator</source>
        <translation>البصمة من المدير</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody vouches for its certificate.</source>
        <translation>لا أحد يضمن شهادته.</translation>
    </message>
    <message>
        <source>This computer does not know who issued its certificate.</source>
        <translation>لا يعرف هذا الحاسوب الجهة التي أصدرت شهادته.</translation>
    </message>
    <message>
        <source>Its certificate is made out to another name.</source>
        <translation>شهادته صادرة لاسم آخر.</translation>
    </message>
    <message>
        <source>Its certificate has run out.</source>
        <translation>انتهت صلاحية شهادته.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>شهادته ليست صالحة بعد. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>سُحبت شهادته.</translation>
    </message>
    <message>
        <source>Its certificate could not be checked.</source>
        <translation>تعذّر التحقق من شهادته.</translation>
    </message>
    <message>
        <source>It is not the certificate you have trusted before.</source>
        <translation>ليست هذه هي الشهادة التي وثقت بها من قبل.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Made out to: %1
Issued by: %2
Valid until: %3</source>
        <translation>صادرة لـ: %1
صادرة من: %2
صالحة حتى: %3</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not sign in here, and tell the administrator.</source>
        <translation>هذه بصمة أخرى. لا تسجّل الدخول هنا، وأبلغ المدير.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChartCard</name>
    <message>
        <source>%1: %L2 in all, %L3 at most</source>
        <translation>%1: المجموع %L2، والأقصى %L3</translation>
    </message>
    <message>
        <source>%1, %2: %L3</source>
        <translation>%1، %2: %L3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChoiceBar</name>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>اختير %Ln حساب</numerusform>
            <numerusform>اختير حساب واحد</numerusform>
            <numerusform>اختير حسابان</numerusform>
            <numerusform>اختيرت %Ln حسابات</numerusform>
            <numerusform>اختير %Ln حسابًا</numerusform>
            <numerusform>اختير %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Select accounts to change several at once</source>
        <translation>اختر حسابات لتغييرها معًا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfigurationPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changed where the server is started</source>
        <translation>تُغيَّر حيث يُشغَّل الخادم</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Name, value or meaning</source>
        <translation>الاسم أو القيمة أو المعنى</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Loading the settings</source>
        <translation>يجري تحميل الإعدادات</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>لا إعداد يطابق «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>كلمة مرورك مرة أخرى</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>يرجى كتابة كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionBar</name>
    <message>
        <source>The server has not answered since %1. What you see may be old; what you type stays here.</source>
        <translation>لا يستجيب الخادم منذ %1. قد يكون ما تراه قديمًا، وما تكتبه يبقى هنا.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تجري المحاولة…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CreateAccountWindow</name>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>بريد &amp;إلكتروني (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Full name (optional)</source>
        <translation>الاسم الكامل (اختيا&amp;ري)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>إنشاء حسا&amp;ب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح Caps Lock مفعّل</translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>إنشاء الحساب الأول</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>إنشاء حسابك</translation>
    </message>
    <message>
        <source>This account becomes the administrator of the server on this computer. Everything stays here.</source>
        <translation>يصبح هذا الحساب مديرًا للخادم على هذا الحاسوب. يبقى كل شيء هنا.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>يجري إنشاء حسابك…</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n محرف أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>محرف واحد أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>محرفان أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>%n محارف أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>%n محرفًا أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>%n محرف أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many accounts were made from here.</source>
        <translation>أُنشئت حسابات كثيرة جدًا من هنا.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CredentialsFields</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح Caps Lock مفعّل</translation>
    </message>
    <message>
        <source>Username or address</source>
        <translation>اسم المستخدم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Last 48 hours</source>
        <translation>آخر 48 ساعة</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>آخر 14 يومًا</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>المدة السابقة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>New users</source>
        <translation>مستخدمون جدد</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>الجلسات النشطة</translation>
    </message>
    <message>
        <source>Sign-ins and failures</source>
        <translation>عمليات الدخول والإخفاقات</translation>
    </message>
    <message>
        <source>Most active sessions at a time</source>
        <translation>أكبر عدد من الجلسات النشطة معًا</translation>
    </message>
    <message>
        <source>Loading the dashboard</source>
        <translation>يجري تحميل لوحة المعلومات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln حساب</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>right now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>على %Ln عقدة</numerusform>
            <numerusform>على عقدة واحدة (%Ln)</numerusform>
            <numerusform>على عقدتين (%Ln)</numerusform>
            <numerusform>على %Ln عقد</numerusform>
            <numerusform>على %Ln عقدة</numerusform>
            <numerusform>على %Ln عقدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DataTable</name>
    <message>
        <source>Sort by: %1</source>
        <translation>الترتيب حسب: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DateText</name>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
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
        <translation>%1: %2، %3، منذ %4</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>إنهاء هذه الجلسة؟</translation>
    </message>
    <message>
        <source>This device is signed out at once. It can sign in again.</source>
        <translation>يُسجَّل خروج هذا الجهاز فورًا. ويمكنه تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>يجري الإنهاء…</translation>
    </message>
    <message>
        <source>The session of %1 was ended</source>
        <translation>أُنهيت جلسة %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ErrorText</name>
    <message>
        <source>%1 Please wait a little and try again.</source>
        <translation>%1 يرجى الانتظار قليلًا ثم المحاولة مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n minute(s).</source>
        <translation>
            <numerusform>%1 يرجى المحاولة مجددًا بعد %Ln دقيقة.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد دقيقة واحدة.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد دقيقتين.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد %Ln دقائق.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد %Ln دقيقة.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Please try again in %n second(s).</source>
        <translation>
            <numerusform>%1 يرجى المحاولة مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد ثانيتين.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>%1 يرجى المحاولة مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not understand this program. One of the two needs an update.</source>
        <translation>لم يفهم الخادم هذا البرنامج. أحدهما يحتاج إلى تحديث.</translation>
    </message>
    <message>
        <source>Something is not right yet. Please look at the marked fields.</source>
        <translation>هناك ما يحتاج إلى تصحيح. يرجى مراجعة الحقول المعلَّمة.</translation>
    </message>
    <message>
        <source>This is too long for the server. Please shorten it.</source>
        <translation>هذا أطول مما يقبله الخادم. يرجى تقصيره.</translation>
    </message>
    <message>
        <source>You are not signed in. Please sign in and try again.</source>
        <translation>لم تسجّل الدخول. يرجى تسجيل الدخول والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>انتهت جلستك. يرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This account is disabled. Please ask the administrator of this server.</source>
        <translation>هذا الحساب معطّل. يرجى سؤال مدير هذا الخادم.</translation>
    </message>
    <message>
        <source>Incorrect username or password. What you typed is still here.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. An administrator can.</source>
        <translation>ليست لديك صلاحية لذلك. يستطيع ذلك أحد المديرين.</translation>
    </message>
    <message>
        <source>This is no longer there. Please refresh.</source>
        <translation>لم يعد هذا موجودًا. يرجى التحديث.</translation>
    </message>
    <message>
        <source>This username is taken. Please choose another.</source>
        <translation>اسم المستخدم هذا محجوز. يرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>There is already an account with this address. Sign in with it, or use another address.</source>
        <translation>يوجد حساب بهذا العنوان. سجّل الدخول به أو استخدم عنوانًا آخر.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>هذا آخر مدير. عيّن شخصًا آخر مديرًا أولًا.</translation>
    </message>
    <message>
        <source>This server does not take new accounts. Please ask its administrator for one.</source>
        <translation>لا يقبل هذا الخادم حسابات جديدة. يرجى طلب حساب من مديره.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>الخادم مشغول.</translation>
    </message>
    <message>
        <source>The server cannot reach its data right now. Please try again in a moment.</source>
        <translation>لا يستطيع الخادم الوصول إلى بياناته الآن. يرجى المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The data was written by a newer version. Please update this program.</source>
        <translation>كُتبت البيانات بإصدار أحدث. يرجى تحديث هذا البرنامج.</translation>
    </message>
    <message>
        <source>This address cannot be used. Please check how it is written.</source>
        <translation>لا يمكن استخدام هذا العنوان. يرجى التحقق من كتابته.</translation>
    </message>
    <message>
        <source>The server on this computer could not start: its address is in use.</source>
        <translation>تعذّر تشغيل الخادم على هذا الحاسوب: عنوانه مستخدم.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again; if it stays, tell its administrator.</source>
        <translation>حدث خطأ في الخادم. يرجى المحاولة مجددًا، وإن تكرر فأبلغ مديره.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your connection, then try again.</source>
        <translation>تعذّر الوصول إلى الخادم. تحقق من العنوان ومن اتصالك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>لم يجب الخادم في الوقت المحدد. يرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The connection to this server is not private, so nothing was sent. Check the address, or ask its administrator.</source>
        <translation>الاتصال بهذا الخادم ليس خاصًا، لذلك لم يُرسل شيء. تحقق من العنوان أو اسأل مديره.</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is not a Sallyport server. Please check the address.</source>
        <translation>هناك ما يجيب على هذا العنوان، لكنه ليس خادم Sallyport. يرجى التحقق من العنوان.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You will be asked for your password next time, because %1.</source>
        <translation>ستُطلب منك كلمة المرور في المرة القادمة لأن %1.</translation>
    </message>
    <message>
        <source>the keychain of this computer is locked</source>
        <translation>سلسلة مفاتيح هذا الحاسوب مقفلة</translation>
    </message>
    <message>
        <source>the keychain of this computer did not answer</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لم تستجب</translation>
    </message>
    <message>
        <source>this computer has no keychain</source>
        <translation>هذا الحاسوب ليست فيه سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>the keychain of this computer did not keep it</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لم تحفظها</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>هذا قصير جدًا.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>This password is too common. Please choose another.</source>
        <translation>كلمة المرور هذه شائعة جدًا. يرجى اختيار غيرها.</translation>
    </message>
    <message>
        <source>Do not use your own name or address.</source>
        <translation>لا تستخدم اسمك أو عنوانك.</translation>
    </message>
    <message>
        <source>This is easy to guess. A few unrelated words are better.</source>
        <translation>يسهل تخمينها. بضع كلمات لا صلة بينها أفضل.</translation>
    </message>
    <message>
        <source>Please type your password: %1.</source>
        <translation>يرجى كتابة كلمة المرور: %1.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>هذه ليست كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>This was changed by somebody else meanwhile. Please refresh and try again.</source>
        <translation>لقد غيّر شخص آخر هذا في هذه الأثناء. يرجى التحديث ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Please use another copy of it.</source>
        <translation>الملف تالف أو غير مكتمل. يُرجى استخدام نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>لا يمكن كتابة الملف هناك. يرجى اختيار مكان آخر.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export accounts</source>
        <translation>تصدير الحسابات</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>جداول CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Into %1, which only you can read. Passwords are not part of it.</source>
        <translation>إلى %1، ولا يستطيع قراءته غيرك. ولا يتضمن كلمات المرور.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported.</source>
        <translation>
            <numerusform>تم تصدير %Ln حساب.</numerusform>
            <numerusform>تم تصدير حساب واحد.</numerusform>
            <numerusform>تم تصدير حسابين.</numerusform>
            <numerusform>تم تصدير %Ln حسابات.</numerusform>
            <numerusform>تم تصدير %Ln حسابًا.</numerusform>
            <numerusform>تم تصدير %Ln حساب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FirstStartPage</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Accounts and notes stay here. Nothing to set up, works offline.</source>
        <translation>تبقى الحسابات والملاحظات هنا. بلا إعداد، ويعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>You were given an address, or your team has a server.</source>
        <translation>لديك عنوان، أو لفريقك خادم.</translation>
    </message>
    <message>
        <source>Welcome to Sallyport</source>
        <translation>مرحبًا بك في Sallyport</translation>
    </message>
    <message>
        <source>Where do you want to sign in?</source>
        <translation>أين تريد تسجيل الدخول؟</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForgotPasswordDialog</name>
    <message>
        <source>Forgot your password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Whoever administers this computer can set a new one: close Sallyport and type this in a terminal.</source>
        <translation>كلمة مرورك غير مخزّنة في أي مكان، فلا أحد يستطيع الاطلاع عليها. من يدير هذا الحاسوب يمكنه تعيين كلمة جديدة: أغلق Sallyport واكتب هذا في الطرفية.</translation>
    </message>
    <message>
        <source>Your password is stored nowhere, so nobody can look it up. Please ask the administrator of %1 to set a new one.</source>
        <translation>كلمة مرورك غير مخزّنة في أي مكان، فلا أحد يستطيع الاطلاع عليها. يرجى الطلب من مدير %1 تعيين كلمة جديدة.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HealthCard</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server health</source>
        <translation>حالة الخادم</translation>
    </message>
    <message>
        <source>The server was started for development: not for real accounts.</source>
        <translation>شُغّل الخادم لأغراض التطوير: لا يصلح لحسابات حقيقية.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left.</source>
        <translation>القرص شبه ممتلئ: بقي %1.</translation>
    </message>
    <message>
        <source>The database is of an older version than the program.</source>
        <translation>قاعدة البيانات من إصدار أقدم من البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) failed since the start.</source>
        <translation>
            <numerusform>أخفقت %Ln نسخة احتياطية منذ بدء التشغيل.</numerusform>
            <numerusform>أخفقت نسخة احتياطية واحدة منذ بدء التشغيل.</numerusform>
            <numerusform>أخفقت نسختان احتياطيتان منذ بدء التشغيل.</numerusform>
            <numerusform>أخفقت %Ln نسخ احتياطية منذ بدء التشغيل.</numerusform>
            <numerusform>أخفقت %Ln نسخة احتياطية منذ بدء التشغيل.</numerusform>
            <numerusform>أخفقت %Ln نسخة احتياطية منذ بدء التشغيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 متاحة من %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>إنشاء الحسابات</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>متاح للجميع</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>غير مجدول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) went away without stopping.</source>
        <translation>
            <numerusform>غابت %Ln عقدة دون إيقاف.</numerusform>
            <numerusform>غابت عقدة واحدة (%Ln) دون إيقاف.</numerusform>
            <numerusform>غابت عقدتان (%Ln) دون إيقاف.</numerusform>
            <numerusform>غابت %Ln عقد دون إيقاف.</numerusform>
            <numerusform>غابت %Ln عقدة دون إيقاف.</numerusform>
            <numerusform>غابت %Ln عقدة دون إيقاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nodes run different versions: %1.</source>
        <translation>للعقد إصدارات مختلفة: %1.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>%1 (answers here)</source>
        <translation>%1 (تجيب هنا)</translation>
    </message>
    <message>
        <source>last seen: %1</source>
        <translation>آخر ظهور: %1</translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation>منذ: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>استيراد الحسابات</translation>
    </message>
    <message>
        <source>Accounts (*.csv *.json *.jsonl *.ndjson)</source>
        <translation>الحسابات (*.csv *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Change accounts that are here already</source>
        <translation>تغيير الحسابات الموجودة هنا</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>كلمة مرورك مرة أخرى</translation>
    </message>
    <message>
        <source>From %1. Nothing is changed before you say so.</source>
        <translation>من %1. لا يتغير شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Their names and addresses, but never their passwords</source>
        <translation>أسماؤهم وعناوينهم، دون كلمات مرورهم أبدًا</translation>
    </message>
    <message>
        <source>Records with problems</source>
        <translation>قيود فيها مشكلات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Import it on the server: sallyportd import.</source>
        <translation>الملف أكبر من %1. استورده على الخادم: sallyportd import.</translation>
    </message>
    <message>
        <source>The file is empty or no text in UTF-8.</source>
        <translation>الملف فارغ أو ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>يجري فحص الملف…</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>يرجى كتابة كلمة المرور.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>No accounts were recognised in this file.</source>
        <translation>لم يُتعرّف على أي حسابات في هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>تم استيراد %Ln حساب.</numerusform>
            <numerusform>تم استيراد حساب واحد.</numerusform>
            <numerusform>تم استيراد حسابين.</numerusform>
            <numerusform>تم استيراد %Ln حسابات.</numerusform>
            <numerusform>تم استيراد %Ln حسابًا.</numerusform>
            <numerusform>تم استيراد %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in the file</source>
        <translation>
            <numerusform>%Ln قيد في الملف</numerusform>
            <numerusform>قيد واحد في الملف</numerusform>
            <numerusform>قيدان في الملف</numerusform>
            <numerusform>%Ln قيود في الملف</numerusform>
            <numerusform>%Ln قيدًا في الملف</numerusform>
            <numerusform>%Ln قيد في الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln حساب جديد</numerusform>
            <numerusform>حساب جديد واحد</numerusform>
            <numerusform>حسابان جديدان</numerusform>
            <numerusform>%Ln حسابات جديدة</numerusform>
            <numerusform>%Ln حسابًا جديدًا</numerusform>
            <numerusform>%Ln حساب جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln حساب تغيّر</numerusform>
            <numerusform>حساب واحد تغيّر</numerusform>
            <numerusform>حسابان تغيّرا</numerusform>
            <numerusform>%Ln حسابات تغيّرت</numerusform>
            <numerusform>%Ln حسابًا تغيّر</numerusform>
            <numerusform>%Ln حساب تغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already, left as they are</source>
        <translation>
            <numerusform>%Ln حساب موجود هنا، تُركت كما هي</numerusform>
            <numerusform>حساب موجود هنا، تُرك كما هو</numerusform>
            <numerusform>حسابان موجودان هنا، تُركا كما هما</numerusform>
            <numerusform>%Ln حسابات موجودة هنا، تُركت كما هي</numerusform>
            <numerusform>%Ln حسابًا موجودًا هنا، تُركت كما هي</numerusform>
            <numerusform>%Ln حساب موجود هنا، تُركت كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln حساب مرفوض</numerusform>
            <numerusform>حساب مرفوض</numerusform>
            <numerusform>حسابان مرفوضان</numerusform>
            <numerusform>%Ln حسابات مرفوضة</numerusform>
            <numerusform>%Ln حسابًا مرفوضًا</numerusform>
            <numerusform>%Ln حساب مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a password: reset it before they can sign in</source>
        <translation>
            <numerusform>%Ln حساب بلا كلمة مرور: أعد تعيينها قبل تسجيل الدخول</numerusform>
            <numerusform>حساب بلا كلمة مرور: أعد تعيينها قبل تسجيل الدخول</numerusform>
            <numerusform>حسابان بلا كلمة مرور: أعد تعيينها قبل تسجيل الدخول</numerusform>
            <numerusform>%Ln حسابات بلا كلمة مرور: أعد تعيينها قبل تسجيل الدخول</numerusform>
            <numerusform>%Ln حسابًا بلا كلمة مرور: أعد تعيينها قبل تسجيل الدخول</numerusform>
            <numerusform>%Ln حساب بلا كلمة مرور: أعد تعيينها قبل تسجيل الدخول</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب الرفض</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainHelp</name>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1

A keychain is a program of your desktop that keeps secrets encrypted. Sallyport keeps there what lets you stay signed in, never your password.</source>
        <translation>%1

سلسلة المفاتيح برنامج في سطح مكتبك يحفظ الأسرار مشفّرة. يحفظ فيها Sallyport ما يبقيك مسجّل الدخول، ولا يحفظ كلمة مرورك أبدًا.</translation>
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
        <translation>إلغاء القفل…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Remember me until I quit</source>
        <translation>إبقائي مسجّل الدخول حتى الإنهاء</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>You are remembered until you quit</source>
        <translation>تبقى مسجّل الدخول حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Nothing of your session is stored on this computer. At the next start you are asked for your password.</source>
        <translation>لا يُحفظ شيء من جلستك على هذا الحاسوب. عند التشغيل القادم ستُطلب منك كلمة المرور.</translation>
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
        <translation>ليست مستخدمة: تبقى مسجّل الدخول حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>إلغاء القفل…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeychainText</name>
    <message>
        <source>the keychain of this computer</source>
        <translation>سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your keychain is being checked</source>
        <translation>يجري فحص سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Your keychain works</source>
        <translation>سلسلة مفاتيحك تعمل</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>هذا الحاسوب ليست فيه سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة مفاتيحك مقفلة</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>في انتظار سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Your keychain does not keep anything</source>
        <translation>سلسلة مفاتيحك لا تحفظ شيئًا</translation>
    </message>
    <message>
        <source>Sallyport tries whether it keeps what it is given.</source>
        <translation>يجرّب Sallyport هل تحفظ ما تُعطاه.</translation>
    </message>
    <message>
        <source>To stay signed in, a key of your session is kept in %1, and nowhere else.</source>
        <translation>لتبقى مسجّل الدخول، يُحفظ مفتاح لجلستك في %1، وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Without one, Sallyport cannot remember you: it never writes a key of your session into a plain file.</source>
        <translation>من دونها لا يستطيع Sallyport إبقاءك مسجّل الدخول: فهو لا يكتب مفتاح جلستك في ملف غير مشفّر أبدًا.</translation>
    </message>
    <message>
        <source>Sallyport can remember you as soon as %1 is unlocked.</source>
        <translation>يستطيع Sallyport إبقاءك مسجّل الدخول بعد إلغاء قفل %1.</translation>
    </message>
    <message>
        <source>It has not started yet. You can sign in meanwhile.</source>
        <translation>لم تبدأ بعد. يمكنك تسجيل الدخول في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A trial with %1 did not succeed, so Sallyport cannot remember you for now.</source>
        <translation>لم تنجح تجربة مع %1، لذلك لا يستطيع Sallyport إبقاءك مسجّل الدخول حاليًا.</translation>
    </message>
    <message>
        <source>Install one: GNOME Keyring (package gnome-keyring) fits most desktops, KWallet fits KDE Plasma. KeePassXC can be one, too: Settings, Secret Service Integration.</source>
        <translation>ثبّت واحدة: GNOME Keyring (الحزمة gnome-keyring) تناسب معظم أسطح المكتب، و KWallet تناسب KDE Plasma. ويمكن أن يؤدي KeePassXC هذا الدور أيضًا: الإعدادات، Secret Service Integration.</translation>
    </message>
    <message>
        <source>Sign out of your desktop and in again, so that it starts.</source>
        <translation>سجّل الخروج من سطح مكتبك ثم سجّل الدخول من جديد لكي تبدأ.</translation>
    </message>
    <message>
        <source>Then choose Check again here.</source>
        <translation>ثم اختر «إعادة الفحص» هنا.</translation>
    </message>
    <message>
        <source>Choose Unlock and type the keychain&apos;s password. It is often the one you start this computer with.</source>
        <translation>اختر «إلغاء القفل» واكتب كلمة مرور سلسلة المفاتيح. غالبًا ما تكون هي التي تشغّل بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If it asks every day, give the keychain the same password as your account on this computer: then it opens with it.</source>
        <translation>إن كانت تسأل كل يوم، فاجعل كلمة مرور سلسلة المفاتيح مثل كلمة مرور حسابك على هذا الحاسوب: عندئذ تُفتح معه.</translation>
    </message>
    <message>
        <source>If this computer starts without asking for a password, the keychain stays locked until you open it once.</source>
        <translation>إن كان هذا الحاسوب يبدأ دون طلب كلمة مرور، فستبقى سلسلة المفاتيح مقفلة حتى تفتحها مرة.</translation>
    </message>
    <message>
        <source>Some desktops start it only after their programs. Sallyport uses it as soon as it is there.</source>
        <translation>بعض أسطح المكتب لا تشغّلها إلا بعد برامجها. يستخدمها Sallyport حالما تصبح موجودة.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows, and answer it.</source>
        <translation>ابحث عن سؤال من سلسلة المفاتيح خلف النوافذ الأخرى، وأجب عنه.</translation>
    </message>
    <message>
        <source>Open the keychain&apos;s own program and look whether a keychain is there and set as the default one.</source>
        <translation>افتح برنامج سلسلة المفاتيح نفسه، وتحقق من وجود سلسلة مفاتيح ومن أنها معيّنة افتراضية.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>They sign access tokens</source>
        <translation>توقّع رموز الوصول</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>Retire key…</source>
        <translation>إيقاف المفتاح…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>مفاتيح التوقيع</translation>
    </message>
    <message>
        <source>Loading the keys</source>
        <translation>يجري تحميل المفاتيح</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>يوقّع</translation>
    </message>
    <message>
        <source>Signs soon</source>
        <translation>يوقّع قريبًا</translation>
    </message>
    <message>
        <source>Still counts</source>
        <translation>ما زال صالحًا</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Tokens are signed with a shared secret</source>
        <translation>تُوقَّع الرموز بسرّ مشترك</translation>
    </message>
    <message>
        <source>The server was given a secret at its start (HS256). There are no keys, and none can be made here.</source>
        <translation>أُعطي الخادم سرًا عند تشغيله (HS256). لا مفاتيح، ولا يمكن إنشاء أي منها هنا.</translation>
    </message>
    <message>
        <source>There are no keys</source>
        <translation>لا مفاتيح</translation>
    </message>
    <message>
        <source>The server makes its first key when it needs one.</source>
        <translation>ينشئ الخادم مفتاحه الأول حين يحتاج إليه.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>يوقّع من</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Select a key that does not sign any more</source>
        <translation>اختر مفتاحًا لم يعد يوقّع</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>إنشاء مفتاح توقيع جديد؟</translation>
    </message>
    <message>
        <source>It signs as soon as every node has it. Tokens of the old key stay good until they expire, so nobody is signed out.</source>
        <translation>يبدأ التوقيع حالما يصل إلى كل عقدة. وتبقى رموز المفتاح القديم صالحة حتى انتهائها، فلا يُسجَّل خروج أحد.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>يجري الإنشاء…</translation>
    </message>
    <message>
        <source>A new key was made</source>
        <translation>أُنشئ مفتاح جديد</translation>
    </message>
    <message>
        <source>Retire this key?</source>
        <translation>إيقاف هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Every token it signed is refused from now on, and its private half is forgotten. Programs renew their tokens by themselves; whoever cannot has to sign in again. This cannot be undone.</source>
        <translation>يُرفض من الآن كل رمز وقّعه، ويُنسى جزؤه الخاص. تجدّد البرامج رموزها بنفسها، ومن لا يستطيع ذلك عليه تسجيل الدخول من جديد. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Retire key</source>
        <translation>إيقاف المفتاح</translation>
    </message>
    <message>
        <source>Retiring…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>The key was retired</source>
        <translation>أُوقف المفتاح</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LockCurtain</name>
    <message>
        <source>Locked. What you were doing is still there.</source>
        <translation>مقفل. ما كنت تفعله ما زال هنا.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;إلغاء القفل</translation>
    </message>
    <message>
        <source>Sign out instead</source>
        <translation>تسجيل الخروج بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>هذه ليست كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>What this server keeps about you is yours.</source>
        <translation>ما يحتفظ به هذا الخادم عنك هو ملكك.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>خذها معك</translation>
    </message>
    <message>
        <source>One file with your account, sessions, notes and activity, in JSON. Only you will be able to read it.</source>
        <translation>ملف واحد بصيغة JSON فيه حسابك وجلساتك وملاحظاتك ونشاطك. لن يستطيع قراءته غيرك.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>حذف حسابك</translation>
    </message>
    <message>
        <source>Your account, notes and sessions are deleted from the server at once. This cannot be undone.</source>
        <translation>يُحذف حسابك وملاحظاتك وجلساتك من الخادم فورًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Export my data…</source>
        <translation>تصدير &amp;البيانات…</translation>
    </message>
    <message>
        <source>&amp;Delete my account…</source>
        <translation>حذ&amp;ف حسابي…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>تصدير بياناتي</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>يجري التصدير…</translation>
    </message>
    <message>
        <source>Your data was exported to %1.</source>
        <translation>صُدّرت بياناتك إلى %1.</translation>
    </message>
    <message>
        <source>Delete your account?</source>
        <translation>حذف حسابك؟</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>يجري الحذف…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Navigator</name>
    <message>
        <source>The account %1 was deleted.</source>
        <translation>حُذف الحساب %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordField</name>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>توليد واحدة</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s) that are hard to guess. Tell it in person or by phone.</source>
        <translation>
            <numerusform>%n محرف على الأقل يصعب تخمينه. أخبره بها شخصيًا أو بالهاتف.</numerusform>
            <numerusform>محرف واحد على الأقل يصعب تخمينه. أخبره بها شخصيًا أو بالهاتف.</numerusform>
            <numerusform>محرفان على الأقل يصعب تخمينهما. أخبره بها شخصيًا أو بالهاتف.</numerusform>
            <numerusform>%n محارف على الأقل يصعب تخمينها. أخبره بها شخصيًا أو بالهاتف.</numerusform>
            <numerusform>%n محرفًا على الأقل يصعب تخمينها. أخبره بها شخصيًا أو بالهاتف.</numerusform>
            <numerusform>%n محرف على الأقل يصعب تخمينها. أخبره بها شخصيًا أو بالهاتف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>It leaves the clipboard after 30 seconds</source>
        <translation>تُزال من الحافظة بعد 30 ثانية</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewUserDialog</name>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Full name (optional)</source>
        <translation>الاسم الكامل (اختياري)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>البريد الإلكتروني (اختياري)</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>يستطيع كل ما تتيحه لوحة الإدارة هذه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>يجري الإنشاء…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NoteRow</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>منجزة: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPane</name>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;إضافة</translation>
    </message>
    <message>
        <source>Loading your notes</source>
        <translation>يجري تحميل ملاحظاتك</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Only you can see them.</source>
        <translation>لا يراها غيرك.</translation>
    </message>
    <message>
        <source>Write the first one above.</source>
        <translation>اكتب الأولى في الأعلى.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsModel</name>
    <message>
        <source>Unknown device</source>
        <translation>جهاز غير معروف</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (هذه الجلسة)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::OpenSessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>جلسات من</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>From which address</source>
        <translation>من أي عنوان</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>إنهاء الجلسة…</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>إنهاء كل جلسات هذا المستخدم…</translation>
    </message>
    <message>
        <source>Loading the sessions</source>
        <translation>يجري تحميل الجلسات</translation>
    </message>
    <message>
        <source>More than %L1 sessions</source>
        <translation>عدد الجلسات يتجاوز %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nobody is signed in under this name or from this address. Both have to be whole.</source>
        <translation>لم يسجل أحد الدخول بهذا الاسم أو من هذا العنوان. يجب كتابة كليهما كاملين.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لا أحد مسجل الدخول</translation>
    </message>
    <message>
        <source>Whoever signs in is listed here.</source>
        <translation>يظهر هنا كل من يسجل الدخول.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasswordPage</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>A changed password signs out every other session of yours. This one goes on.</source>
        <translation>تغيير كلمة المرور يسجّل خروجك من كل جلساتك الأخرى. أما هذه فتستمر.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>كلمة المر&amp;ور الحالية</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور الجديد&amp;ة</translation>
    </message>
    <message numerus="yes">
        <source>%n or more character(s). Not a common password, not your own name.</source>
        <translation>
            <numerusform>%n محرف أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>محرف واحد أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>محرفان أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>%n محارف أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>%n محرفًا أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
            <numerusform>%n محرف أو أكثر. لا كلمة مرور شائعة ولا اسمك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>تغيير كلمة &amp;المرور</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>يجري التغيير…</translation>
    </message>
    <message>
        <source>Your password was changed. Your other sessions were signed out.</source>
        <translation>تغيّرت كلمة مرورك، وسُجّل خروجك من جلساتك الأخرى.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Who you are on this server. You can sign in with your username or your address.</source>
        <translation>من أنت على هذا الخادم. يمكنك تسجيل الدخول باسم المستخدم أو بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;الاسم الكامل</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>اسم المستخد&amp;م</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>البريد الإلكتر&amp;وني</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل التغييرا&amp;ت</translation>
    </message>
    <message>
        <source>Account made: %1</source>
        <translation>أُنشئ الحساب: %1</translation>
    </message>
    <message>
        <source>Last sign-in: %1</source>
        <translation>آخر دخول: %1</translation>
    </message>
    <message>
        <source>Password changed: %1</source>
        <translation>تغيّرت كلمة المرور: %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Your profile was saved.</source>
        <translation>حُفظ ملفك الشخصي.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTab</name>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Username of the account</source>
        <translation>اسم المستخدم لهذا الحساب</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>May do everything that this console can</source>
        <translation>يستطيع كل ما تتيحه لوحة الإدارة هذه</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّرت: %1</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>لم تتغيّر قط</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReauthBar</name>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجيل الدخو&amp;ل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Closes this window. What is not saved is lost.</source>
        <translation>يغلق هذه النافذة. ما لم يُحفظ يضيع.</translation>
    </message>
    <message>
        <source>%1 Type your password to go on; this page stays as it is.</source>
        <translation>%1 اكتب كلمة المرور للمتابعة، وستبقى هذه الصفحة كما هي.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>هذه ليست كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من فعل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Name in the API</source>
        <translation>الاسم في API</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>التجزئة</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ResetPasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>كلمة مرورك مرة أخرى</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>إعادة تعيين كلمة مرور %1</translation>
    </message>
    <message>
        <source>Every session of this account ends at once. The old password is worth nothing any more.</source>
        <translation>تنتهي كل جلسات هذا الحساب فورًا. ولا تعود كلمة المرور القديمة صالحة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>يرجى كتابة كلمة المرور.</translation>
    </message>
    <message>
        <source>Resetting…</source>
        <translation>تجري إعادة التعيين…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoleQuestion</name>
    <message>
        <source>Make this user an administrator?</source>
        <translation>تعيين هذا المستخدم مديرًا؟</translation>
    </message>
    <message>
        <source>Take the administrator&apos;s role away?</source>
        <translation>سحب دور المدير؟</translation>
    </message>
    <message>
        <source>Administrators can see and change every account and everything in this console.</source>
        <translation>يستطيع المديرون رؤية كل حساب وكل شيء في لوحة الإدارة هذه وتغييره.</translation>
    </message>
    <message>
        <source>They can no longer open this console.</source>
        <translation>لن يستطيع فتح لوحة الإدارة هذه بعد ذلك.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>تعيين مديرًا</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>سحب الدور</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>TLS, version %1</source>
        <translation>TLS، الإصدار %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>غير متاح</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerRow</name>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>الاتصال بخادم…</translation>
    </message>
    <message>
        <source>This connection is not encrypted. Others on the network can read your password. Use an address that begins with https.</source>
        <translation>هذا الاتصال غير مشفّر. يستطيع آخرون على الشبكة قراءة كلمة مرورك. استخدم عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>عرض الشهادة…</translation>
    </message>
    <message>
        <source>The key to your data is in your keychain, which is locked. The server on this computer starts as soon as you unlock it.</source>
        <translation>مفتاح بياناتك في سلسلة مفاتيحك، وهي مقفلة. يبدأ الخادم على هذا الحاسوب فور فتح قفلها.</translation>
    </message>
    <message>
        <source>The key to your data is in the keychain of this computer, which does not answer. The server starts as soon as it does.</source>
        <translation>مفتاح بياناتك في سلسلة مفاتيح هذا الحاسوب، وهي لا تستجيب. يبدأ الخادم فور استجابتها.</translation>
    </message>
    <message>
        <source>Your data is here, but its key is no longer in your keychain. Restore a backup, or put back the file master.key.</source>
        <translation>بياناتك هنا، لكن مفتاحها لم يعد في سلسلة مفاتيحك. استعد نسخة احتياطية، أو أعد ملف master.key إلى مكانه.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionEndText</name>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>This session was ended from another device of yours.</source>
        <translation>أُنهيت هذه الجلسة من جهاز آخر لك.</translation>
    </message>
    <message>
        <source>An administrator has ended this session.</source>
        <translation>أنهى أحد المديرين هذه الجلسة.</translation>
    </message>
    <message>
        <source>Your password was changed elsewhere, which has ended this session.</source>
        <translation>تغيّرت كلمة مرورك من مكان آخر، فانتهت هذه الجلسة.</translation>
    </message>
    <message>
        <source>An administrator has disabled this account.</source>
        <translation>عطّل أحد المديرين هذا الحساب.</translation>
    </message>
    <message>
        <source>This session was not used for so long that it has ended.</source>
        <translation>لم تُستخدم هذه الجلسة مدة طويلة فانتهت.</translation>
    </message>
    <message>
        <source>This session has reached its greatest age and has ended.</source>
        <translation>بلغت هذه الجلسة أقصى مدة لها وانتهت.</translation>
    </message>
    <message>
        <source>This session was ended because its key was used twice: somebody else may have had a copy. If you cannot explain it, change your password.</source>
        <translation>أُنهيت هذه الجلسة لأن مفتاحها استُخدم مرتين: ربما كانت لدى شخص آخر نسخة منه. إن لم تعرف تفسيرًا لذلك، فغيّر كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionRow</name>
    <message>
        <source>Unknown device</source>
        <translation>جهاز غير معروف</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the session on %1</source>
        <translation>إنهاء الجلسة على %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know, and change your password then.</source>
        <translation>حيث سجّلت الدخول. أنهِ ما لا تعرفه، ثم غيّر كلمة مرورك.</translation>
    </message>
    <message>
        <source>Loading your sessions</source>
        <translation>يجري تحميل جلساتك</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>تم إنهاء %n جلسة.</numerusform>
            <numerusform>تم إنهاء جلسة واحدة.</numerusform>
            <numerusform>تم إنهاء جلستين.</numerusform>
            <numerusform>تم إنهاء %n جلسات.</numerusform>
            <numerusform>تم إنهاء %n جلسة.</numerusform>
            <numerusform>تم إنهاء %n جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>End all &amp;other sessions…</source>
        <translation>&amp;إنهاء كل الجلسات الأخرى…</translation>
    </message>
    <message>
        <source>End this session?</source>
        <translation>إنهاء هذه الجلسة؟</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 من العنوان %2</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>جهاز غير معروف</translation>
    </message>
    <message>
        <source>Whoever uses it has to sign in again.</source>
        <translation>على من يستخدمها تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>يجري الإنهاء…</translation>
    </message>
    <message>
        <source>End all other sessions?</source>
        <translation>إنهاء كل الجلسات الأخرى؟</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything but this window has to sign in again.</source>
        <translation>يلزم تسجيل الدخول من جديد في كل مكان عدا هذه النافذة.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>إنهاء الجلسات</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SessionsTab</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>لم يُسجَّل الدخول في أي مكان.</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>جهاز غير معروف</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <translation>%1، آخر استخدام %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>إنهاء…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>They hold on this computer, for all accounts.</source>
        <translation>تسري على هذا الحاسوب، لكل الحسابات.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>لا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, the windows hide what they show. Ctrl+L hides it at once.</source>
        <translation>إن مضت هذه المدة دون مفتاح أو نقرة، تُخفي النوافذ ما تعرضه. ويخفيه Ctrl+L فورًا.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>القفل مع الشاشة</translation>
    </message>
    <message>
        <source>When the screen is locked or the computer sleeps.</source>
        <translation>عند قفل الشاشة أو سكون الحاسوب.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SignInPage</name>
    <message>
        <source>&amp;Remember me</source>
        <translation>&amp;إبقائي مسجّل الدخول</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>نسيت كلمة المر&amp;ور؟</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجيل الدخو&amp;ل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>إنشاء حسا&amp;ب</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>تسجيل الدخول إلى حسابك</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>جديد هنا؟</translation>
    </message>
    <message>
        <source>Please type your username and your password.</source>
        <translation>يرجى كتابة اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Whoever makes the first one looks after this server.</source>
        <translation>ليس لأحد حساب هنا بعد. من ينشئ الحساب الأول يتولى إدارة هذا الخادم.</translation>
    </message>
    <message>
        <source>Create the first account</source>
        <translation>إنشاء الحساب الأول</translation>
    </message>
    <message>
        <source>Welcome back…</source>
        <translation>مرحبًا بعودتك…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Offline since %1. You are still signed in, but the server cannot be reached.</source>
        <translation>دون اتصال منذ %1. ما زلت مسجّل الدخول، لكن تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>اختيار حساب آخر</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. What you typed is still here.</source>
        <translation>محاولات كثيرة جدًا لتسجيل الدخول. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>يمكنك المحاولة مجددًا بعد %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StrengthMeter</name>
    <message>
        <source>Password strength: %1</source>
        <translation>قوة كلمة المرور: %1</translation>
    </message>
    <message>
        <source>A few unrelated words are easy to remember and hard to guess.</source>
        <translation>بضع كلمات لا صلة بينها يسهل تذكّرها ويصعب تخمينها.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>قصيرة جدًا: بقي %n محرف.</numerusform>
            <numerusform>قصيرة جدًا: بقي محرف واحد.</numerusform>
            <numerusform>قصيرة جدًا: بقي محرفان.</numerusform>
            <numerusform>قصيرة جدًا: بقي %n محارف.</numerusform>
            <numerusform>قصيرة جدًا: بقي %n محرفًا.</numerusform>
            <numerusform>قصيرة جدًا: بقي %n محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>قوية جدًا.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Weak: it is one of the first that anyone would try.</source>
        <translation>ضعيفة: هي من أول ما قد يجرّبه أي أحد.</translation>
    </message>
    <message>
        <source>Weak: it is made of your own name or address.</source>
        <translation>ضعيفة: مكوّنة من اسمك أو عنوانك.</translation>
    </message>
    <message>
        <source>Nearly there: one more word makes it strong.</source>
        <translation>اقتربت: كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add a few unrelated words.</source>
        <translation>ضعيفة: يسهل تخمينها. أضف بضع كلمات لا صلة بينها.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Trend</name>
    <message>
        <source>none in the time before</source>
        <translation>لا شيء في المدة السابقة</translation>
    </message>
    <message>
        <source>as in the time before</source>
        <translation>كما في المدة السابقة</translation>
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
        <translation>إعادة تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>Unlock sign-in</source>
        <translation>إلغاء قفل الدخول</translation>
    </message>
    <message>
        <source>The owner can sign in without waiting for other people&apos;s wrong passwords</source>
        <translation>يستطيع صاحب الحساب تسجيل الدخول دون انتظار بسبب كلمات مرور خاطئة كتبها غيره</translation>
    </message>
    <message>
        <source>End all sessions…</source>
        <translation>إنهاء كل الجلسات…</translation>
    </message>
    <message>
        <source>Enable account…</source>
        <translation>تفعيل الحساب…</translation>
    </message>
    <message>
        <source>Disable account…</source>
        <translation>تعطيل الحساب…</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>حذف الحساب…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>يجري إلغاء القفل…</translation>
    </message>
    <message>
        <source>%1 can try to sign in at once</source>
        <translation>يستطيع %1 محاولة تسجيل الدخول فورًا</translation>
    </message>
    <message>
        <source>%1 has a new password and was signed out</source>
        <translation>أصبحت لـ %1 كلمة مرور جديدة وسُجّل خروجه</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserFilterButton</name>
    <message>
        <source>Every role</source>
        <translation>كل الأدوار</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Filter (%L1)</source>
        <translation>المرشّح (%L1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشّح</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UserPanel</name>
    <message>
        <source>User details</source>
        <translation>تفاصيل المستخدم</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Select a user to see the details.</source>
        <translation>اختر مستخدمًا لعرض التفاصيل.</translation>
    </message>
    <message>
        <source>What is shown of the user</source>
        <translation>ما يُعرض عن المستخدم</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>تجاهل ما غيّرته؟</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved.</source>
        <translation>في الملف الشخصي تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>%1, not selected</source>
        <translation>%1، غير مختار</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UsersPage</name>
    <message>
        <source>Search users</source>
        <translation>البحث عن المستخدمين</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>لا أحد يطابق «%1».</translation>
    </message>
    <message>
        <source>More than %L1 found</source>
        <translation>عدد النتائج يتجاوز %L1</translation>
    </message>
    <message>
        <source>%L1 found</source>
        <translation>عدد النتائج: %L1</translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation>المجموع: %L1</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>مستخدم جديد…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Export accounts…</source>
        <translation>تصدير الحسابات…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>استيراد الحسابات…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Loading the users</source>
        <translation>يجري تحميل المستخدمين</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No account has what the filter asks for.</source>
        <translation>لا حساب يطابق المرشّح.</translation>
    </message>
    <message>
        <source>There are no accounts yet</source>
        <translation>لا حسابات بعد</translation>
    </message>
    <message>
        <source>Make the first one with “New user”.</source>
        <translation>أنشئ الأول باستخدام «مستخدم جديد».</translation>
    </message>
    <message>
        <source>%L1 accounts at once are the most. Search or filter for fewer.</source>
        <translation>الحد الأقصى %L1 حساب معًا. ضيّق النتائج بالبحث أو بالمرشّح.</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>يستطيع %1 تسجيل الدخول الآن</translation>
    </message>
    <message>
        <source>%1 was made, but is no administrator: %2</source>
        <translation>أُنشئ %1، لكنه ليس مديرًا: %2</translation>
    </message>
</context>
</TS>
