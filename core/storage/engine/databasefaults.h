// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QStringView>

namespace sallyport {

/// Asked before and after each call of a database, so that tests can make any of them fail. None in a program that serves. Called from
/// every thread that has a connection.
class DatabaseFaults
{
public:
    enum class Call { Open, Begin, Statement, Commit };

    virtual ~DatabaseFaults() = default;
    /// An error: the call is not made and fails with it.
    virtual Result<> before(Call call, QStringView sql) = 0;
    /// An error: the call was made and went well, but its answer is lost, and on PostgreSQL the connection with it.
    virtual Result<> after(Call, QStringView) { return {}; }
};

} // namespace sallyport
