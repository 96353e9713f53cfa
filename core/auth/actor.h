// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace sallyport {

/// Where a request comes from, as the session list and the audit log show it.
struct ClientInfo
{
    QString address;
    QString device; ///< what it calls itself
    QString network; ///< what tries are counted by: the address, or for IPv6 the /64 it is in
    QString requestId;
};

/// Who does something.
struct Actor
{
    std::optional<QUuid> userId; ///< none: nobody who is signed in
    QString name; ///< the user's name then; of the command line: who runs it
    ClientInfo client;
};

} // namespace sallyport
