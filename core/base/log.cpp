// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

#include "core/base/loglimiter.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

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
Q_LOGGING_CATEGORY(lcSecurity, "sallyport.security", QtInfoMsg)

namespace {

// The only state outside objects: Qt's message handler is a plain function that is handed nothing of ours, and the request a
// thread works on cannot be handed to code that only logs.
QString &currentRequestId()
{
    static thread_local QString id;
    return id;
}

/// Asks the limiter that all threads share. Errors always pass.
std::optional<quint64> admit(QtMsgType level, const QMessageLogContext &context)
{
    static QMutex mutex;
    static LogLimiter limiter;
    if (level == QtCriticalMsg || level == QtFatalMsg)
        return 0;
    const QMutexLocker lock(&mutex);
    return limiter.admit({context.category, context.file, context.line}, std::chrono::steady_clock::now());
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

/// What could end a line, command a terminal or turn its text around, written as an escape: C0 and C1 controls, delete,
/// Unicode's line ends and its invisible marks.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            result += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

template<LogFormat format>
void handleMessage(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    const auto suppressed = admit(level, context);
    if (!suppressed)
        return;
    const QByteArray line = formatLogLine(format, {level, context.category, message, currentRequestId(), *suppressed});
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call per line: threads do not mix theirs
    std::fflush(stderr);
}

} // namespace

QByteArray formatLogLine(LogFormat format, const LogLine &line)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString category = QString::fromLatin1(line.category ? line.category : "default");
    switch (format) {
    case LogFormat::Text: {
        QString text = time + u' ' + levelName(line.level) + u' ' + category + QStringLiteral(": ") + escaped(line.message);
        if (!line.requestId.isEmpty())
            text += QStringLiteral(" [") + line.requestId + u']';
        if (line.suppressed > 0)
            text += QStringLiteral(" (%1 like this suppressed)").arg(line.suppressed);
        return text.toUtf8() + '\n';
    }
    case LogFormat::Json: {
        QJsonObject object{{QStringLiteral("time"), time},
                           {QStringLiteral("level"), levelName(line.level)},
                           {QStringLiteral("category"), category},
                           {QStringLiteral("message"), line.message}};
        if (!line.requestId.isEmpty())
            object.insert(QStringLiteral("request_id"), line.requestId);
        if (line.suppressed > 0)
            object.insert(QStringLiteral("suppressed"), qint64(line.suppressed));
        // QJsonDocument escapes what JSON asks for; the rest of the controls it leaves as they are.
        const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        return escaped(text).toUtf8() + '\n';
    }
    case LogFormat::Sentence: {
        const bool isNews = line.level == QtDebugMsg || line.level == QtInfoMsg;
        return ((isNews ? QString() : levelName(line.level) + QStringLiteral(": ")) + escaped(line.message)).toUtf8() + '\n';
    }
    }
    Q_UNREACHABLE();
}

void installLog(LogFormat format)
{
    switch (format) {
    case LogFormat::Text: qInstallMessageHandler(handleMessage<LogFormat::Text>); break;
    case LogFormat::Json: qInstallMessageHandler(handleMessage<LogFormat::Json>); break;
    case LogFormat::Sentence: qInstallMessageHandler(handleMessage<LogFormat::Sentence>); break;
    }
}

void setLogLevel(LogLevel level)
{
    const auto passes = [level](LogLevel line) { return line >= level ? QStringLiteral("true") : QStringLiteral("false"); };
    // Debug lines of Qt itself are nobody's business here.
    QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*.debug=%1\n*.info=%2\n*.warning=%3")
                                         .arg(passes(LogLevel::Debug), passes(LogLevel::Info), passes(LogLevel::Warning)));
}

LogFormat logFormatFor(LogOutput output)
{
    switch (output) {
    case LogOutput::Auto: return defaultLogFormat();
    case LogOutput::Text: return LogFormat::Text;
    case LogOutput::Json: return LogFormat::Json;
    }
    Q_UNREACHABLE();
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
