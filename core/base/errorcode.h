// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace sallyport {

/// The identity of an error, the same in every layer and, in snake_case, on the wire.
///
/// HTTP statuses are chosen from it in core/api/httpstatus.cpp, sentences for people in ui/common/errortext.cpp.
/// Switches over it have no default, so a new code does not compile until each of them has an answer.
enum class ErrorCode {
    // What a caller did
    MalformedRequest,
    ValidationFailed,
    UnsupportedMediaType,
    PayloadTooLarge,
    NotAuthenticated,
    InvalidToken,
    InactiveUser,
    IncorrectCredentials,
    IncorrectPassword,
    PasswordRequired,
    InvalidGrant,
    UnsupportedGrantType,
    InvalidScope,
    Forbidden,
    InsufficientScope,
    CsrfRefused,
    NotFound,
    MethodNotAllowed,
    UsernameTaken,
    EmailTaken,
    Conflict,
    LastAdministrator,
    RegistrationClosed,
    RateLimited,
    // What the server or its surroundings could not do
    ServerBusy,
    DatabaseUnavailable,
    DatabaseNewer,
    ConfigurationInvalid,
    FileDamaged,
    FileUnwritable,
    AddressUnavailable,
    Internal,
    // What a client meets on its way to a server
    ServerUnreachable,
    ServerTimeout,
    ConnectionNotPrivate,
    NotSallyport,
    Cancelled,
    // What the desktop's keychain says
    KeychainAbsent,
    KeychainLocked,
    KeychainTimeout,
    KeychainEmpty,
};

/// Every code, for tables and tests.
inline constexpr std::array allErrorCodes{
    ErrorCode::MalformedRequest,  ErrorCode::ValidationFailed,    ErrorCode::UnsupportedMediaType, ErrorCode::PayloadTooLarge,
    ErrorCode::NotAuthenticated,  ErrorCode::InvalidToken,        ErrorCode::InactiveUser,         ErrorCode::IncorrectCredentials,
    ErrorCode::IncorrectPassword, ErrorCode::PasswordRequired,    ErrorCode::InvalidGrant,         ErrorCode::UnsupportedGrantType,
    ErrorCode::InvalidScope,      ErrorCode::Forbidden,           ErrorCode::InsufficientScope,    ErrorCode::CsrfRefused,
    ErrorCode::NotFound,          ErrorCode::MethodNotAllowed,    ErrorCode::UsernameTaken,        ErrorCode::EmailTaken,
    ErrorCode::Conflict,          ErrorCode::LastAdministrator,   ErrorCode::RegistrationClosed,   ErrorCode::RateLimited,
    ErrorCode::ServerBusy,        ErrorCode::DatabaseUnavailable, ErrorCode::DatabaseNewer,        ErrorCode::ConfigurationInvalid,
    ErrorCode::FileDamaged,       ErrorCode::FileUnwritable,      ErrorCode::AddressUnavailable,   ErrorCode::Internal,
    ErrorCode::ServerUnreachable, ErrorCode::ServerTimeout,       ErrorCode::ConnectionNotPrivate, ErrorCode::NotSallyport,
    ErrorCode::Cancelled,         ErrorCode::KeychainAbsent,      ErrorCode::KeychainLocked,       ErrorCode::KeychainTimeout,
    ErrorCode::KeychainEmpty,
};

/// The code as it stands in an answer's "code", e.g. `username_taken`.
QLatin1StringView wireName(ErrorCode code);

/// The reverse; empty for a code this version does not know.
std::optional<ErrorCode> errorCodeFromWireName(QStringView name);

} // namespace sallyport
