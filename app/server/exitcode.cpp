// SPDX-License-Identifier: Apache-2.0
#include "app/server/exitcode.h"

#include <QtGlobal>

namespace sallyport {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConfigurationInvalid:
    case ErrorCode::DatabaseNewer: return ExitCode::Configuration;
    case ErrorCode::NotFound: return ExitCode::NotFound;
    case ErrorCode::UsernameTaken:
    case ErrorCode::EmailTaken:
    case ErrorCode::Conflict:
    case ErrorCode::LastAdministrator: return ExitCode::Conflict;
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTimeout:
    case ErrorCode::NotSallyport: return ExitCode::Unreachable;
    case ErrorCode::MalformedRequest:
    case ErrorCode::ValidationFailed:
    case ErrorCode::UnsupportedMediaType:
    case ErrorCode::PayloadTooLarge:
    case ErrorCode::NotAuthenticated:
    case ErrorCode::InvalidToken:
    case ErrorCode::InactiveUser:
    case ErrorCode::IncorrectCredentials:
    case ErrorCode::IncorrectPassword:
    case ErrorCode::PasswordRequired:
    case ErrorCode::InvalidGrant:
    case ErrorCode::UnsupportedGrantType:
    case ErrorCode::InvalidScope:
    case ErrorCode::InsufficientScope:
    case ErrorCode::CsrfRefused:
    case ErrorCode::Forbidden:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::RegistrationClosed:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerBusy:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileUnwritable:
    case ErrorCode::AddressUnavailable:
    case ErrorCode::Internal:
    case ErrorCode::ConnectionNotPrivate:
    case ErrorCode::Cancelled:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainTimeout:
    case ErrorCode::KeychainEmpty: return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
