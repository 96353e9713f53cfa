// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accountrules.h"

#include "core/auth/confusables.h"
#include "core/auth/user.h"
#include "core/base/mailaddress.h"

#include <algorithm>

namespace sallyport {

namespace {

// In characters. The address: RFC 5321, 4.5.3.1.3, less the angle brackets.
constexpr qsizetype longestUsername = 64;
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestFullName = 200;

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

bool isReadable(char32_t c)
{
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
}

bool isReadable(const QString &text)
{
    return text.isValidUtf16() && std::ranges::all_of(text.toUcs4(), [](char32_t c) { return isReadable(c); });
}

/// What makes a line of a list, or of a log, look like another one (UAX 9, 2).
bool breaksLine(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Whether it reads as the id of an account: hexadecimal digits in groups, in braces or after `urn:uuid:` (RFC 9562, 4). Where either
/// is taken, on the command line and in the audit log, a name must not stand for somebody else.
bool looksLikeId(QStringView name)
{
    QString digits = identifierKey(name);
    digits.remove(QStringLiteral("urn:uuid:"));
    digits.removeIf([](QChar c) { return QStringView(u"-{}()").contains(c); });
    return digits.size() == 32 && std::ranges::all_of(digits, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// NFC, if the text has that many characters at most. Long ones are not normalised: that costs time that grows with the square of the
/// length. NFC makes a text at most three times shorter.
std::optional<QString> normalizedUpTo(qsizetype characters, const QString &text)
{
    if (text.size() > characters * 6)
        return std::nullopt;
    QString normalized = text.normalized(QString::NormalizationForm_C);
    if (normalized.size() > characters && normalized.toUcs4().size() > characters)
        return std::nullopt;
    return normalized;
}

} // namespace

Result<QString> checkedUsername(const QString &name)
{
    const auto normalized = normalizedUpTo(longestUsername, name);
    if (!normalized)
        return invalidField("username", QStringLiteral("A user name can have 64 characters at most"));
    if (identifierKey(*normalized).isEmpty() || *normalized != normalized->trimmed())
        return invalidField("username", QStringLiteral("A user name cannot be empty or start or end with a space"));
    if (!isReadable(*normalized) || hidesMarks(*normalized))
        return invalidField("username", QStringLiteral("A user name cannot contain invisible characters"));
    if (mixesScripts(*normalized))
        return invalidField("username", QStringLiteral("A user name cannot mix letters or digits of different scripts"));
    if (looksLikeId(*normalized))
        return invalidField("username", QStringLiteral("A user name cannot look like the id of an account"));
    return *normalized;
}

Result<QString> checkedEmail(const QString &address)
{
    const auto normalized = normalizedUpTo(longestAddress, address);
    if (!normalized || !looksLikeMailAddress(*normalized) || !isReadable(*normalized))
        return invalidField("email", QStringLiteral("This is not a valid email address"));
    return *normalized;
}

Result<std::optional<QString>> checkedFullName(const QString &name)
{
    const auto normalized = normalizedUpTo(longestFullName, name);
    if (!normalized)
        return invalidField("full_name", QStringLiteral("A full name can have 200 characters at most"));
    if (!normalized->isValidUtf16() || std::ranges::any_of(normalized->toUcs4(), breaksLine))
        return invalidField("full_name", QStringLiteral("A full name cannot contain control characters"));
    return normalized->isEmpty() ? std::nullopt : normalized;
}

Result<AccountNames> checkAccountNames(AccountNames names)
{
    std::optional<Error> wrong;
    const auto take = [&wrong](auto checked, auto &name) {
        if (checked)
            name = std::move(*checked);
        else if (wrong)
            wrong->fields.append(checked.error().fields);
        else
            wrong = std::move(checked.error());
    };
    take(checkedUsername(names.username), names.username);
    if (names.email)
        take(checkedEmail(*names.email), names.email);
    if (names.fullName)
        take(checkedFullName(*names.fullName), names.fullName);
    return wrong ? Result<AccountNames>(std::move(*wrong)) : Result<AccountNames>(std::move(names));
}

} // namespace sallyport
