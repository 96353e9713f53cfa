// SPDX-License-Identifier: Apache-2.0
#include "core/base/errorcode.h"

#include <algorithm>

namespace sallyport {

QLatin1StringView wireName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MalformedRequest: return QLatin1StringView("malformed_request");
    case ErrorCode::ValidationFailed: return QLatin1StringView("validation_failed");
    case ErrorCode::UnsupportedMediaType: return QLatin1StringView("unsupported_media_type");
    case ErrorCode::PayloadTooLarge: return QLatin1StringView("payload_too_large");
    case ErrorCode::NotAuthenticated: return QLatin1StringView("not_authenticated");
    case ErrorCode::InvalidToken: return QLatin1StringView("invalid_token");
    case ErrorCode::InactiveUser: return QLatin1StringView("inactive_user");
    case ErrorCode::IncorrectCredentials: return QLatin1StringView("incorrect_credentials");
    case ErrorCode::IncorrectPassword: return QLatin1StringView("incorrect_password");
    case ErrorCode::PasswordRequired: return QLatin1StringView("password_required");
    case ErrorCode::InvalidGrant: return QLatin1StringView("invalid_grant");
    case ErrorCode::UnsupportedGrantType: return QLatin1StringView("unsupported_grant_type");
    case ErrorCode::InvalidScope: return QLatin1StringView("invalid_scope");
    case ErrorCode::Forbidden: return QLatin1StringView("forbidden");
    case ErrorCode::InsufficientScope: return QLatin1StringView("insufficient_scope");
    case ErrorCode::CsrfRefused: return QLatin1StringView("csrf_refused");
    case ErrorCode::NotFound: return QLatin1StringView("not_found");
    case ErrorCode::MethodNotAllowed: return QLatin1StringView("method_not_allowed");
    case ErrorCode::UsernameTaken: return QLatin1StringView("username_taken");
    case ErrorCode::EmailTaken: return QLatin1StringView("email_taken");
    case ErrorCode::Conflict: return QLatin1StringView("conflict");
    case ErrorCode::LastAdministrator: return QLatin1StringView("last_administrator");
    case ErrorCode::RegistrationClosed: return QLatin1StringView("registration_closed");
    case ErrorCode::RateLimited: return QLatin1StringView("rate_limited");
    case ErrorCode::ServerBusy: return QLatin1StringView("server_busy");
    case ErrorCode::DatabaseUnavailable: return QLatin1StringView("database_unavailable");
    case ErrorCode::DatabaseNewer: return QLatin1StringView("database_newer");
    case ErrorCode::ConfigurationInvalid: return QLatin1StringView("configuration_invalid");
    case ErrorCode::FileDamaged: return QLatin1StringView("file_damaged");
    case ErrorCode::FileUnwritable: return QLatin1StringView("file_unwritable");
    case ErrorCode::AddressUnavailable: return QLatin1StringView("address_unavailable");
    case ErrorCode::Internal: return QLatin1StringView("internal");
    case ErrorCode::ServerUnreachable: return QLatin1StringView("server_unreachable");
    case ErrorCode::ServerTimeout: return QLatin1StringView("server_timeout");
    case ErrorCode::ConnectionNotPrivate: return QLatin1StringView("connection_not_private");
    case ErrorCode::NotSallyport: return QLatin1StringView("not_sallyport");
    case ErrorCode::Cancelled: return QLatin1StringView("cancelled");
    case ErrorCode::KeychainAbsent: return QLatin1StringView("keychain_absent");
    case ErrorCode::KeychainLocked: return QLatin1StringView("keychain_locked");
    case ErrorCode::KeychainTimeout: return QLatin1StringView("keychain_timeout");
    case ErrorCode::KeychainEmpty: return QLatin1StringView("keychain_empty");
    }
    Q_UNREACHABLE();
}

std::optional<ErrorCode> errorCodeFromWireName(QStringView name)
{
    const auto *found = std::ranges::find_if(allErrorCodes, [name](ErrorCode code) { return name == wireName(code); });
    if (found == allErrorCodes.end())
        return std::nullopt;
    return *found;
}

} // namespace sallyport
