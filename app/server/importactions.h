// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/exitcode.h"
#include "core/base/settings.h"

#include <string>

namespace sallyport {

/// What `import` was told.
struct ImportArguments
{
    std::string source;
    std::string format;
    std::string onConflict = "skip";
    std::string firebaseParameters;
    std::string tryName;
    bool keepAdmins = false;
    bool updatePasswords = false;
    bool dryRun = false;
    bool restart = false;
    bool passwordStdin = false;
    bool json = false;
};

ExitCode runImport(const Settings &settings, const ImportArguments &told);
/// `--try`: whether a password opens an account of the source; touches no installation.
ExitCode runImportTry(const ImportArguments &told);

} // namespace sallyport
