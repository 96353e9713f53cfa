// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settingchoice.h"

#include <QLoggingCategory>
#include <QString>

namespace sallyport {

Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcClient)
/// What somebody who watches for attacks wants to see: refused sign-ins, revoked sessions, refused requests.
Q_DECLARE_LOGGING_CATEGORY(lcSecurity)

enum class LogFormat {
    Text, ///< one readable line, for a terminal
    Json, ///< one JSON object per line: time, level, category, message, and the request's id
    Sentence, ///< the message alone, for whoever waits until a command is done
};

/// Sends every message of this process to stderr in the given format. Control characters are escaped, so that one
/// message is one line whatever a client put into it. Each place in the code may log 50 lines at once and 10 a second; its next
/// line tells how many were suppressed. Errors never are.
void installLog(LogFormat format);

/// The least that is logged from now on. QT_LOGGING_RULES in the environment wins.
void setLogLevel(LogLevel level);

/// Text when stderr is a terminal, JSON lines otherwise.
LogFormat defaultLogFormat();
LogFormat logFormatFor(LogOutput output);

/// What one line tells.
struct LogLine
{
    QtMsgType level = QtInfoMsg;
    const char *category = nullptr;
    QString message;
    QString requestId = {}; ///< empty: outside of a request
    quint64 suppressed = 0; ///< lines of the same place that were left out before this one
};

/// One line in the given format, as installLog() writes it. Separate from the writing so that it can be tested.
QByteArray formatLogLine(LogFormat format, const LogLine &line);

/// While it lives, every message this thread logs carries the request's id.
class LogRequestScope
{
public:
    explicit LogRequestScope(QString requestId);
    ~LogRequestScope();
    Q_DISABLE_COPY_MOVE(LogRequestScope)

private:
    QString m_previous;
};

} // namespace sallyport
