// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace sallyport {

/// What anyone would try first, beside zxcvbn's own lists, which are English: password, hello, love and rows of the keyboard in other
/// languages and scripts; and the name of this service (NIST SP 800-63B, 5.1.1.2). In lower case.
inline constexpr std::array commonPasswords{
    u"sallyport", u"пароль",     u"привет",     u"любовь",     u"наташа",   u"солнышко", u"йцукен",     u"йцукенгшщз", u"йцукенгшщзхъ",
    u"фывапролд", u"ячсмить",    u"κωδικός",    u"κωδικος",    u"σαγαπω",   u"密码",     u"密碼",       u"我爱你",     u"我愛你",
    u"你好",      u"パスワード", u"こんにちは", u"ありがとう", u"비밀번호", u"사랑해",   u"안녕하세요", u"كلمةالسر",   u"كلمةالمرور",
    u"مرحبا",     u"סיסמה",      u"שלום",       u"رمزعبور",    u"รหัสผ่าน",   u"पासवर्ड",   u"contraseña", u"schlüssel",
};

} // namespace sallyport
