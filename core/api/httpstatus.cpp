// SPDX-License-Identifier: Apache-2.0
#include "core/api/httpstatus.h"

namespace sallyport::api {

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MalformedRequest:
    case ErrorCode::InactiveUser: // as the tutorial answers
    case ErrorCode::InvalidGrant:
    case ErrorCode::UnsupportedGrantType:
    case ErrorCode::InvalidScope: return 400;
    case ErrorCode::NotAuthenticated:
    case ErrorCode::InvalidToken:
    case ErrorCode::IncorrectCredentials: return 401;
    case ErrorCode::Forbidden:
    case ErrorCode::InsufficientScope:
    case ErrorCode::CsrfRefused:
    case ErrorCode::IncorrectPassword: // not 401: the caller is known, and a client must not take its session for over
    case ErrorCode::PasswordRequired: // nor here
    case ErrorCode::RegistrationClosed: return 403;
    case ErrorCode::NotFound: return 404;
    case ErrorCode::MethodNotAllowed: return 405;
    case ErrorCode::UsernameTaken:
    case ErrorCode::EmailTaken:
    case ErrorCode::Conflict:
    case ErrorCode::LastAdministrator: return 409;
    case ErrorCode::PayloadTooLarge: return 413;
    case ErrorCode::UnsupportedMediaType: return 415;
    case ErrorCode::ValidationFailed: return 422;
    case ErrorCode::RateLimited: return 429;
    case ErrorCode::ServerBusy:
    case ErrorCode::DatabaseUnavailable: return 503;
    // These arise outside a request; if one ever reaches an answer, it is our fault.
    case ErrorCode::DatabaseNewer:
    case ErrorCode::ConfigurationInvalid:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileUnwritable:
    case ErrorCode::AddressUnavailable:
    case ErrorCode::Internal:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::ServerTimeout:
    case ErrorCode::ConnectionNotPrivate:
    case ErrorCode::NotSallyport:
    case ErrorCode::Cancelled:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainTimeout:
    case ErrorCode::KeychainEmpty: return 500;
    }
    Q_UNREACHABLE();
}

} // namespace sallyport::api
