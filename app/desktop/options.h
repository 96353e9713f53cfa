// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/serveraddress.h"

#include <QLocale>

#include <optional>

namespace sallyport {

/// What the desktop application is told on its command line.
struct Options
{
    enum class Server { LastUsed, Embedded, Remote };

    Server server = Server::LastUsed;
    ServerAddress remote; ///< for Server::Remote
    QString dataDirectory; ///< of the embedded server; empty: the usual one
    QString profile; ///< keeps its own windows, servers and keychain entries; empty: the usual one
    std::optional<QLocale> locale; ///< the language of the windows; none: the chosen one, or the system's
    QString link; ///< `sallyport://…`, not yet read; empty: none
    bool resetWindow = false;
    QString masterKeyFile; ///< the keychain's master key is to be written there, and nothing else done
};

/// Reads the arguments. ErrorCode::ConfigurationInvalid with a sentence for people. `--help` and `--version` print and end the program.
Result<Options> readOptions(const QStringList &arguments);

} // namespace sallyport
