// SPDX-License-Identifier: Apache-2.0
#include "app/server/passwordprompt.h"

#include "app/server/console.h"
#include "app/server/hiddentyping.h"

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

Secret ask(const QString &question)
{
    std::fputs(question.toUtf8().constData(), stderr);
    std::fflush(stderr);
    Secret answer;
    {
        const HiddenTyping hidden;
        answer = readLine();
    }
    std::fputc('\n', stderr);
    return answer;
}

} // namespace

Result<Secret> readNewPassword(bool fromStdin)
{
    if (!fromStdin && !stdinIsTerminal())
        return refused(QStringLiteral("There is no terminal to ask for the password; give it with --password-stdin"));
    Secret password = fromStdin ? readLine() : ask(QStringLiteral("Password: "));
    if (password.isEmpty())
        return refused(QStringLiteral("No password was given"));
    if (!fromStdin && !ask(QStringLiteral("Again: ")).equals(password.view()))
        return refused(QStringLiteral("The two passwords are not the same"));
    return password;
}

Result<Secret> readSecret(const SecretQuestion &asked)
{
    if (!asked.fromStdin && !stdinIsTerminal())
        return refused(QStringLiteral("There is no terminal to ask for it; give it with ") + asked.flag);
    Secret secret = asked.fromStdin ? readLine() : ask(asked.question);
    if (secret.isEmpty())
        return refused(QStringLiteral("Nothing was given"));
    if (asked.twice && !asked.fromStdin && !ask(QStringLiteral("Again: ")).equals(secret.view()))
        return refused(QStringLiteral("The two are not the same"));
    return secret;
}

} // namespace sallyport
