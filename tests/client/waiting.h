// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QTest>

namespace sallyport {

/// The result of a future that answers in this thread, within ten seconds.
template<class T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || future.resultCount() == 0)
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("the test waited in vain")};
    return future.takeResult();
}

/// The code of an error, or nothing when it went well.
template<class T>
std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace sallyport
