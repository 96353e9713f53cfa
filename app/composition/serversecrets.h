// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"
#include "core/auth/sealer.h"

namespace sallyport {

/// Random values that all nodes share, and that the database alone does not give away.
struct ServerSecrets
{
    Secret deviceTokens; ///< signs them
    Secret typedNames; ///< hides what is typed as a name from whoever reads the tries: it may be a password
};

/// Kept in the database, sealed with the master key; made at the first start.
Result<ServerSecrets> sealedServerSecrets(Installation &installation, const Sealer &sealer);

/// Where the operator's secret (HS256) is all there is outside the database, they follow from it.
ServerSecrets derivedServerSecrets(const Secret &operatorSecret);

} // namespace sallyport
