// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordpolicy.h"

#include "core/base/passwords/normalizedpassword.h"
#include "core/base/passwords/passwordstrength.h"

namespace sallyport {

namespace {

Error refusal(QLatin1StringView field, const QString &message, const QString &type)
{
    return Error{.code = ErrorCode::ValidationFailed,
                 .detail = message,
                 .fields = {FieldError{QJsonArray{QStringLiteral("body"), QString(field)}, message, type}}};
}

} // namespace

Result<> PasswordPolicy::check(const Secret &password, const QStringList &ownWords, QLatin1StringView field) const
{
    const Secret normalized = normalizedPassword(password);
    if (normalized.size() < minimumBytes) {
        return refusal(field, QStringLiteral("The password is too short: use at least %1 characters.").arg(minimumBytes),
                       QStringLiteral("string_too_short"));
    }
    if (normalized.size() > maximumBytes) {
        return refusal(field, QStringLiteral("The password is too long: use at most %1 bytes.").arg(maximumBytes),
                       QStringLiteral("string_too_long"));
    }
    if (!refuseWeak)
        return {};

    const PasswordStrength strength = estimateStrength(normalized, ownWords);
    if (strength.isEnough())
        return {};
    switch (strength.weakness) {
    case PasswordStrength::Weakness::Common:
        return refusal(field, QStringLiteral("This password is one of the first that anyone would try. Choose another one."),
                       QStringLiteral("password_common"));
    case PasswordStrength::Weakness::Personal:
        return refusal(field, QStringLiteral("This password is made of your own name or address. Choose another one."),
                       QStringLiteral("password_personal"));
    case PasswordStrength::Weakness::Guessable:
        return refusal(field, QStringLiteral("This password is easy to guess. Make it longer, for example with a few unrelated words."),
                       QStringLiteral("password_weak"));
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
