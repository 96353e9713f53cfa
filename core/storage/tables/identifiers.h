// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/user.h"
#include "core/storage/engine/connection.h"

namespace sallyport {

/// The table identifiers, within the transactions of SqlUsers: names and addresses, each of one account only.

/// What earlier versions stored has no skeleton yet: makes them, once, before the first name after an upgrade is compared.
Result<> fillSkeletons(Connection &connection);
Result<bool> areSkeletonsFilled(Connection &connection);
/// Takes the name and address of an account. ErrorCode::UsernameTaken or EmailTaken when another has one of them, or one that looks like
/// it where either is not plain ASCII.
Result<> claimIdentifiers(Connection &connection, const User &user);
Result<> releaseIdentifiers(Connection &connection, const QUuid &userId);

} // namespace sallyport
