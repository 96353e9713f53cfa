// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace sallyport {

/// Random values that all nodes share and nobody outside needs to know. A port, as UserRepository.
class SecretRepository
{
public:
    virtual ~SecretRepository() = default;

    /// The value under a name; stores `candidate` when there is none yet. Nodes that start together end with the same one.
    virtual Result<Secret> getOrCreate(const QString &name, const Secret &candidate) = 0;
};

} // namespace sallyport
