// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/accountrows.h"
#include "core/storage/bulk/place.h"

namespace sallyport {

/// What happens to accounts that are here already: by their id, their name or their address.
struct ImportRules
{
    enum class OnConflict { Skip, Update, Fail };

    OnConflict onConflict = OnConflict::Skip;
    bool takesPasswords = true; ///< false: an update leaves the password as it is, whenever it was set
    bool updatePasswords = false; ///< even where the one here was set later
    bool takesRoles = false; ///< an update changes the role too
};

/// One account of a source, checked.
struct ImportItem
{
    AccountRow row;
    Place place;
    bool keepsId = false; ///< the id is the source's, so an account here with the same one is this one
    bool hasPassword = false;
    std::optional<Timestamp> passwordSetAt; ///< as far as the source tells; none: not known
};

/// A part of a source that is stored in one transaction.
struct ImportBatch
{
    QList<ImportItem> accounts;
    QList<Note> notes; ///< of nobody
    qint64 recordsDone = 0; ///< how many records of the source are done with when this is stored
};

/// What became of an account.
struct ImportOutcome
{
    enum class Kind { Added, Updated, Skipped, Refused };

    Kind kind = Kind::Added;
    QString reason = {}; ///< for Refused: a sentence
};

} // namespace sallyport
