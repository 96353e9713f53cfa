// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace sallyport {

Q_LOGGING_CATEGORY(lcServer, "sallyport.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "sallyport.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "sallyport.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "sallyport.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcClient, "sallyport.client", QtInfoMsg)

namespace {

// The one piece of state outside an object: Qt's message handler is a plain function, and the request a thread
// works on cannot be handed to code that only logs.
QString &currentRequestId()
{
    static thread_local QString id;
    return id;
}

QLatin1StringView levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg: return QLatin1StringView("debug");
    case QtInfoMsg: return QLatin1StringView("info");
    case QtWarningMsg: return QLatin1StringView("warning");
    case QtCriticalMsg: return QLatin1StringView("error");
    case QtFatalMsg: return QLatin1StringView("fatal");
    }
    Q_UNREACHABLE();
}

/// What could end a line or command a terminal, written as an escape: C0 and C1 controls, delete, and Unicode's line ends.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            result += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

template<LogFormat format>
void handleMessage(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = formatLogLine(format, level, context.category, message, currentRequestId());
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call per line: threads do not mix theirs
    std::fflush(stderr);
}

} // namespace

QByteArray formatLogLine(LogFormat format, QtMsgType level, const char *category, const QString &message, const QString &requestId)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString categoryName = QString::fromLatin1(category ? category : "default");
    switch (format) {
    case LogFormat::Text: {
        QString line = time + u' ' + levelName(level) + u' ' + categoryName + QStringLiteral(": ") + escaped(message);
        if (!requestId.isEmpty())
            line += QStringLiteral(" [") + requestId + u']';
        return line.toUtf8() + '\n';
    }
    case LogFormat::Json: {
        QJsonObject object{{QStringLiteral("time"), time},
                           {QStringLiteral("level"), levelName(level)},
                           {QStringLiteral("category"), categoryName},
                           {QStringLiteral("message"), message}};
        if (!requestId.isEmpty())
            object.insert(QStringLiteral("request_id"), requestId);
        // QJsonDocument escapes what JSON asks for; the rest of the controls it leaves as they are.
        const QString line = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        return escaped(line).toUtf8() + '\n';
    }
    }
    Q_UNREACHABLE();
}

void installLog(LogFormat format)
{
    qInstallMessageHandler(format == LogFormat::Json ? handleMessage<LogFormat::Json> : handleMessage<LogFormat::Text>);
}

LogFormat defaultLogFormat()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) ? LogFormat::Text : LogFormat::Json;
#else
    return LogFormat::Text;
#endif
}

LogRequestScope::LogRequestScope(QString requestId) : m_previous(std::exchange(currentRequestId(), std::move(requestId)))
{ }

LogRequestScope::~LogRequestScope()
{
    currentRequestId() = std::move(m_previous);
}

} // namespace sallyport
