// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accountrules.h"

#include "core/auth/user.h"
#include "core/base/mailaddress.h"

#include <algorithm>

namespace sallyport {

namespace {

Error invalidField(const char *field, const QString &message)
{
    return {.code = ErrorCode::ValidationFailed,
            .detail = message,
            .fields = {{{QStringLiteral("body"), QString::fromLatin1(field)}, message, QStringLiteral("value_error")}}};
}

/// Letters and marks that show nothing (Default_Ignorable_Code_Point, UAX 44); the others of that list are format characters
/// or not assigned.
bool showsNothing(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f) || c == 0x3164
        || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 || (c >= 0xe0100 && c <= 0xe01ef);
}

/// Characters, not UTF-16 code units.
bool isLongerThan(const QString &text, qsizetype limit)
{
    return text.size() > limit && text.toUcs4().size() > limit;
}

Result<> checkUsername(const QString &name)
{
    if (isLongerThan(name, 64))
        return invalidField("username", QStringLiteral("A user name can have 64 characters at most"));
    if (identifierKey(name).isEmpty() || name != name.trimmed())
        return invalidField("username", QStringLiteral("A user name cannot be empty or start or end with a space"));
    const bool readable = std::ranges::all_of(name.toUcs4(), [](char32_t c) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
        case QChar::Other_PrivateUse:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: return false;
        default: return !showsNothing(c); // Qt's enum: the other categories are visible characters, but for a few
        }
    });
    if (!readable || !name.isValidUtf16())
        return invalidField("username", QStringLiteral("A user name cannot contain invisible characters"));
    return {};
}

} // namespace

Result<> checkAccountNames(const QString &username, const std::optional<QString> &email, const std::optional<QString> &fullName)
{
    if (auto good = checkUsername(username); !good)
        return good;
    if (email && (isLongerThan(*email, 254) || !looksLikeMailAddress(*email))) // RFC 5321, 4.5.3.1.3, less the angle brackets
        return invalidField("email", QStringLiteral("This is not a valid email address"));
    if (fullName && isLongerThan(*fullName, 200))
        return invalidField("full_name", QStringLiteral("A full name can have 200 characters at most"));
    return {};
}

} // namespace sallyport
