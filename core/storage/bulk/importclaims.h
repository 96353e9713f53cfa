// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/user.h"
#include "core/storage/bulk/place.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace sallyport {

/// Which ids, names and addresses all the records of a source have, refused ones too: known before the first of them changes an account.
///
/// Whose account is it that an update finds?
/// 1. The record's that has its id.
/// 2. If no record has, the one's that has its name or its address, where no other record has the other of the two. A name that somebody
///    gave up and somebody else took looks the same as an account whose address changed: neither record gets it.
/// 3. A name or an address that belongs to an account of another record is not taken. Who gave it up must come first.
///
/// So no account is changed by two records, and what is decided on one depends on the accounts as those before it left them and on the
/// source as a whole: not on batches, nor on where an earlier run stopped.
class ImportClaims
{
public:
    void add(const Place &place, const std::optional<QUuid> &id, const QStringList &names);
    /// Another record than the one at `place` that has an id, a name or an address of the account.
    std::optional<Place> otherThan(const Place &place, const User &account) const;

private:
    QHash<QUuid, Place> m_ids;
    QHash<size_t, Place> m_names; // by their hash, as in AccountCheck
};

} // namespace sallyport
