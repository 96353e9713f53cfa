// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace sallyport {

Q_DECLARE_LOGGING_CATEGORY(lcServer)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcClient)

enum class LogFormat {
    Text, ///< one readable line, for a terminal
    Json, ///< one JSON object per line: time, level, category, message, and the request's id
};

/// Sends every message of this process to stderr in the given format. Control characters are escaped, so that one
/// message is one line whatever a client put into it.
void installLog(LogFormat format);

/// Text when stderr is a terminal, JSON lines otherwise.
LogFormat defaultLogFormat();

/// One line in the given format, as installLog() writes it. Separate from the writing so that it can be tested.
QByteArray formatLogLine(LogFormat format, QtMsgType level, const char *category, const QString &message, const QString &requestId);

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
