// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/serversettings.h"
#include "core/api/serverstate.h"
#include "core/base/result.h"

namespace sallyport {

/// What administrators see of the installation as a whole. A port: only who puts a server together knows all its parts. Thread-safe.
class Operations
{
public:
    virtual ~Operations() = default;

    virtual const api::SettingListView &settings() const = 0;
    /// Asks the database: DatabaseUnavailable.
    virtual Result<api::ServerView> state() = 0;
    /// To be told when signing keys were changed here: this node follows at once, and what a retired key was is written over.
    virtual Result<> signingKeysChanged() = 0;
};

} // namespace sallyport
