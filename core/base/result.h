// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/errorcode.h"
#include "core/base/sessionend.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace sallyport {

/// One wrong field of a request: where it stands (`["body","username"]`), what is wrong in words and as an identifier.
struct FieldError
{
    QJsonArray location;
    QString message;
    QString type;

    bool operator==(const FieldError &) const = default;
};

/// A refusal or a failure of the surroundings, as a value. Bugs assert instead.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    /// English text for the caller; holds no secret and nothing about the inside.
    QString detail;
    /// For ErrorCode::ValidationFailed: each wrong field.
    QList<FieldError> fields = {};
    /// For ErrorCode::RateLimited and ServerBusy: when trying again makes sense.
    std::optional<std::chrono::seconds> retryAfter = {};
    /// What really happened, for the log only. Never leaves the process.
    QString cause = {};
    /// For ErrorCode::InvalidToken, InvalidGrant and InactiveUser: why the session is over, where that is known.
    std::optional<SessionEnd> sessionEnd = {};

    bool operator==(const Error &) const = default;
};

/// A value or an Error; ignoring it does not compile.
template<class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using ValueType = T;
    using Base::Base;
    Result(Base base) : Base(std::move(base)) { }
    Result(Error error) : Base(tl::unexpect, std::move(error)) { }
};

/// The error of a result as a result of another type: `return failure(result);`
template<class T>
Error failure(Result<T> &&result)
{
    return std::move(result.error());
}
template<class T>
Error failure(const Result<T> &result)
{
    return result.error();
}

} // namespace sallyport
