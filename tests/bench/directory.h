// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sessionrepository.h"
#include "core/auth/user.h"
#include "core/base/secret.h"

#include <random>

namespace sallyport {

/// A directory of any size, the same on every run: names in six scripts, seven of ten accounts with an address, eight of ten signed in
/// once, one in a hundred disabled. Number 0 is the administrator `ann`; one in the middle has a family name nobody else has.
class Directory
{
public:
    static constexpr QStringView rareName = u"Quastenflosser";

    Directory(qint64 size, Timestamp now) : m_size(size), m_now(now) { }

    qint64 size() const { return m_size; }
    Timestamp now() const { return m_now; }
    User user(qint64 index) const;
    bool hasSession(qint64 index) const { return index == 0 || mixed(index, 1) % 10 < 8; }
    StoredSession session(qint64 index) const;
    /// Of the session; as random as it looks to a database.
    Secret refreshToken(qint64 index) const;

private:
    static quint64 mixed(qint64 index, quint64 salt);
    QUuid id(qint64 index, quint64 salt, Timestamp at) const;
    Timestamp createdAt(qint64 index) const;

    qint64 m_size;
    Timestamp m_now;
};

} // namespace sallyport
