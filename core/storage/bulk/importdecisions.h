// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/importclaims.h"
#include "core/storage/bulk/importdirectory.h"

namespace sallyport {

/// What is to be done with each account of a batch, decided within its transaction.
struct ImportDecision
{
    ImportOutcome outcome;
    std::optional<UserWithPassword> before; ///< for Updated: the account here
};

/// What a decision depends on beside the database.
struct ImportKnowledge
{
    const ImportClaims *claims = nullptr; ///< needed for updates
    ImportForeseen *foreseen = nullptr; ///< where nothing is stored: what would have been, batch after batch
};

/// One for each account of the batch, in their order. ErrorCode::Conflict with ImportRules::OnConflict::Fail when one is here already.
Result<QList<ImportDecision>> decideImport(Connection &connection, const ImportBatch &batch, const ImportRules &rules,
                                           const ImportKnowledge &known);

/// The account as an update leaves it.
User updatedUser(const UserWithPassword &before, const ImportItem &item, const ImportRules &rules, Timestamp now);
/// Whether an update brings another password along.
bool takesPassword(const UserWithPassword &before, const ImportItem &item, const ImportRules &rules);

} // namespace sallyport
