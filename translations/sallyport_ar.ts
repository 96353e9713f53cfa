<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
        <source>8 or more characters. Not a common password, not your own name.</source>
        <translation>8 محارف أو أكثر. لا كلمة مرور شائعة ولا اسمك.</translation>
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
        <source>On this server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>يرجى ملء هذا الحقل.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>يجري إنشاء حسابك…</translation>
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
    <name>sallyport::ui::DateText</name>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
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
        <source>Write the first one above. Only you can see your notes.</source>
        <translation>اكتب الأولى في الأعلى. ملاحظاتك لا يراها غيرك.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>حُذفت الملاحظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
    <name>sallyport::ui::ReauthBar</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Your session has ended. Type your password to go on; this page stays as it is.</source>
        <translation>انتهت جلستك. اكتب كلمة المرور للمتابعة، وستبقى هذه الصفحة كما هي.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Offline since %1. What you see may be old; changes are not possible until the server is back.</source>
        <translation>دون اتصال منذ %1. قد يكون ما تراه قديمًا، ولا يمكن التعديل حتى يعود الخادم.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerButton</name>
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
</context>
<context>
    <name>sallyport::ui::UserDetails</name>
    <message>
        <source>Select a user to see the details.</source>
        <translation>اختر مستخدمًا لعرض التفاصيل.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
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
        <source>Id</source>
        <translation>المعرّف</translation>
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
</context>
<context>
    <name>sallyport::ui::UsersPage</name>
    <message>
        <source>Search users</source>
        <translation>البحث عن المستخدمين</translation>
    </message>
    <message>
        <source>Loading users</source>
        <translation>يجري تحميل المستخدمين</translation>
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
        <source>There are no accounts yet.</source>
        <translation>لا حسابات بعد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
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
</context>
</TS>
