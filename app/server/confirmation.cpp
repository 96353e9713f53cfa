// SPDX-License-Identifier: Apache-2.0
#include "app/server/confirmation.h"

#include "app/server/passwordprompt.h"

#include <QFile>

#include <cstdio>

namespace sallyport {

bool isConfirmed(const QString &question)
{
    if (!stdinIsTerminal())
        return true;
    std::fputs((question + QStringLiteral(" Type yes to go on: ")).toUtf8().constData(), stderr);
    std::fflush(stderr);
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) && input.readLine(64).trimmed().toLower() == "yes";
}

} // namespace sallyport
