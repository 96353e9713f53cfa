// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport::ui {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::ErrorText)

public:
    static QString tryAgainIn(const Error &error, const QString &what)
    {
        if (!error.retryAfter)
            return tr("%1 Please wait a little and try again.").arg(what);
        const auto seconds = error.retryAfter->count();
        if (seconds > 90)
            return tr("%1 Please try again in %n minute(s).", nullptr, int((seconds + 59) / 60)).arg(what);
        return tr("%1 Please try again in %n second(s).", nullptr, int(std::max<qint64>(seconds, 1))).arg(what);
    }

    static QString of(const Error &error);
    static QString field(const FieldError &error);
    static QString keychain(ErrorCode code);
};

QString ErrorWords::of(const Error &error)
{
    switch (error.code) {
    case ErrorCode::MalformedRequest:
    case ErrorCode::UnsupportedMediaType:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::CsrfRefused:
    case ErrorCode::InvalidScope:
    case ErrorCode::PasswordRequired: // this program always sends it
    case ErrorCode::UnsupportedGrantType: return tr("The server did not understand this program. One of the two needs an update.");
    case ErrorCode::ValidationFailed: return tr("Something is not right yet. Please look at the marked fields.");
    case ErrorCode::PayloadTooLarge: return tr("This is too long for the server. Please shorten it.");
    case ErrorCode::NotAuthenticated: return tr("You are not signed in. Please sign in and try again.");
    case ErrorCode::InvalidToken:
    case ErrorCode::InvalidGrant: return tr("Your session has ended. Please sign in again.");
    case ErrorCode::InactiveUser: return tr("This account is disabled. Please ask the administrator of this server.");
    case ErrorCode::IncorrectCredentials: return tr("Incorrect username or password. What you typed is still here.");
    case ErrorCode::IncorrectPassword: return tr("This is not your current password.");
    case ErrorCode::InsufficientScope:
    case ErrorCode::Forbidden: return tr("You are not allowed to do this. An administrator can.");
    case ErrorCode::NotFound: return tr("This is no longer there. Please refresh.");
    case ErrorCode::UsernameTaken: return tr("This username is taken. Please choose another.");
    case ErrorCode::EmailTaken: return tr("There is already an account with this address. Sign in with it, or use another address.");
    case ErrorCode::Conflict: return tr("This was changed by somebody else meanwhile. Please refresh and try again.");
    case ErrorCode::LastAdministrator: return tr("This is the last administrator. Make somebody else an administrator first.");
    case ErrorCode::RegistrationClosed: return tr("This server does not take new accounts. Please ask its administrator for one.");
    case ErrorCode::RateLimited: return tryAgainIn(error, tr("Too many attempts."));
    case ErrorCode::ServerBusy: return tryAgainIn(error, tr("The server is busy."));
    case ErrorCode::DatabaseUnavailable: return tr("The server cannot reach its data right now. Please try again in a moment.");
    case ErrorCode::DatabaseNewer: return tr("The data was written by a newer version. Please update this program.");
    case ErrorCode::ConfigurationInvalid: return tr("This address cannot be used. Please check how it is written.");
    case ErrorCode::FileUnwritable: return tr("The file cannot be written there. Please choose another place.");
    case ErrorCode::FileDamaged: return tr("The file is damaged or incomplete. Please use another copy of it.");
    case ErrorCode::AddressUnavailable: return tr("The server on this computer could not start: its address is in use.");
    case ErrorCode::Internal: return tr("Something went wrong on the server. Please try again; if it stays, tell its administrator.");
    case ErrorCode::ServerUnreachable: return tr("The server cannot be reached. Check the address and your connection, then try again.");
    case ErrorCode::ServerTimeout: return tr("The server did not answer in time. Please try again.");
    case ErrorCode::ConnectionNotPrivate:
        return tr("The connection to this server is not private, so nothing was sent. Check the address, or ask its administrator.");
    case ErrorCode::NotSallyport:
        return tr("Something answers at this address, but it is not a Sallyport server. Please check the address.");
    case ErrorCode::Cancelled: return tr("Cancelled. Nothing was changed.");
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainTimeout:
    case ErrorCode::KeychainEmpty: return tr("You will be asked for your password next time, because %1.").arg(keychain(error.code));
    }
    Q_UNREACHABLE();
}

/// The second half of a sentence that ends in "because …".
QString ErrorWords::keychain(ErrorCode code)
{
    if (code == ErrorCode::KeychainLocked)
        return tr("the keychain of this computer is locked");
    if (code == ErrorCode::KeychainTimeout)
        return tr("the keychain of this computer did not answer");
    if (code == ErrorCode::KeychainAbsent)
        return tr("this computer has no keychain");
    return tr("the keychain of this computer did not keep it");
}

QString ErrorWords::field(const FieldError &error)
{
    struct Known
    {
        QLatin1StringView type;
        QString text;
    };
    const Known known[] = {
        {QLatin1StringView("missing"), tr("Please fill this in.")},
        {QLatin1StringView("string_too_short"), tr("This is too short.")},
        {QLatin1StringView("string_too_long"), tr("This is too long.")},
        {QLatin1StringView("too_short"), tr("This is too short.")},
        {QLatin1StringView("too_long"), tr("This is too long.")},
        {QLatin1StringView("password_common"), tr("This password is too common. Please choose another.")},
        {QLatin1StringView("password_personal"), tr("Do not use your own name or address.")},
        {QLatin1StringView("password_weak"), tr("This is easy to guess. A few unrelated words are better.")},
    };
    const auto *found = std::ranges::find(known, error.type, &Known::type);
    return found != std::end(known) ? found->text : error.message;
}

} // namespace

QString errorText(const Error &error)
{
    return ErrorWords::of(error);
}

Phrase errorPhrase(const Error &error)
{
    return [error] { return errorText(error); };
}

bool isServerAway(const Error &error)
{
    return error.code == ErrorCode::ServerUnreachable || error.code == ErrorCode::ServerTimeout;
}

QString fieldErrorText(const Error &error, QLatin1StringView field)
{
    if (error.code == ErrorCode::UsernameTaken && field == QLatin1StringView("username"))
        return ErrorWords::of(error);
    if (error.code == ErrorCode::EmailTaken && field == QLatin1StringView("email"))
        return ErrorWords::of(error);
    const auto found = std::ranges::find_if(
        error.fields, [field](const FieldError &wrong) { return !wrong.location.isEmpty() && wrong.location.last().toString() == field; });
    return found != error.fields.end() ? ErrorWords::field(*found) : QString();
}

Phrase fieldErrorPhrase(const Error &error, QLatin1StringView field)
{
    return [error, field] { return fieldErrorText(error, field); };
}

QString keychainNotice(const Error &error, KeychainMoment moment)
{
    if (moment == KeychainMoment::Kept)
        return ErrorWords::of(error);
    return ErrorWords::tr("Please type your password: %1.").arg(ErrorWords::keychain(error.code));
}

} // namespace sallyport::ui
