// SPDX-License-Identifier: Apache-2.0
#include "app/server/passwordprompt.h"

#include "app/server/console.h"

#include <QFile>

#include <cstdio>

namespace sallyport {

namespace {

Error refused(const QString &detail)
{
    return {.code = ErrorCode::MalformedRequest, .detail = detail};
}

/// One line of stdin without its line break.
Secret readLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine(64 * 1024);
    qsizetype length = line.size();
    while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r'))
        --length;
    Secret secret(QByteArrayView(line).first(length));
    wipe(line.data(), size_t(line.size()));
    return secret;
}

Secret ask(const char *question)
{
    std::fputs(question, stderr);
    std::fflush(stderr);
    setTerminalEcho(false);
    Secret answer = readLine();
    setTerminalEcho(true);
    std::fputc('\n', stderr);
    return answer;
}

} // namespace

Result<Secret> readNewPassword(bool fromStdin)
{
    if (!fromStdin && !stdinIsTerminal())
        return refused(QStringLiteral("There is no terminal to ask for the password; give it with --password-stdin"));
    Secret password = fromStdin ? readLine() : ask("Password: ");
    if (password.isEmpty())
        return refused(QStringLiteral("No password was given"));
    if (!fromStdin && !ask("Again: ").equals(password.view()))
        return refused(QStringLiteral("The two passwords are not the same"));
    return password;
}

} // namespace sallyport
