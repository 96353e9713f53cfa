// SPDX-License-Identifier: Apache-2.0
#include "core/server/processmetrics.h"

#ifdef Q_OS_LINUX
#include <QDir>
#include <QFile>

#include <unistd.h>
#endif

namespace sallyport {

#ifdef Q_OS_LINUX

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Seconds since 1970 at which the machine was started.
std::optional<double> bootTime()
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/stat"));
    const qsizetype line = stat.indexOf("\nbtime ");
    if (line < 0)
        return std::nullopt;
    const qsizetype from = line + 7;
    return stat.sliced(from, stat.indexOf('\n', from) - from).toDouble();
}

} // namespace

ProcessUsage ProcessUsage::now()
{
    // The second field, the program's name in parentheses, may hold anything; what follows it is numbers.
    const QByteArray stat = contentOf(QStringLiteral("/proc/self/stat"));
    const QByteArrayList fields = stat.sliced(stat.lastIndexOf(')') + 1).trimmed().split(' ');
    constexpr qsizetype firstField = 3; // of `fields`, as proc(5) counts
    constexpr qsizetype utime = 14, stime = 15, starttime = 22, rss = 24;
    ProcessUsage usage;
    if (fields.size() > rss - firstField) {
        const double tick = double(sysconf(_SC_CLK_TCK));
        const auto field = [&](qsizetype number) { return fields[number - firstField].toULongLong(); };
        usage.cpuTime = double(field(utime) + field(stime)) / tick;
        usage.residentMemory = field(rss) * quint64(sysconf(_SC_PAGESIZE));
        if (const auto boot = bootTime())
            usage.startTime = *boot + double(field(starttime)) / tick;
    }
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    if (const int open = int(descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size()); open > 0)
        usage.openDescriptors = open - 1; // without the one that reads the list
    return usage;
}

#else

ProcessUsage ProcessUsage::now()
{
    return {};
}

#endif

void ProcessUsage::write(PrometheusText &text) const
{
    using Type = PrometheusText::Type;
    if (startTime)
        text.single("process_start_time_seconds", Type::Gauge, "Start time of the process since the Unix epoch in seconds.", *startTime);
    if (cpuTime)
        text.single("process_cpu_seconds_total", Type::Counter, "Total user and system CPU time spent in seconds.", *cpuTime);
    if (residentMemory)
        text.single("process_resident_memory_bytes", Type::Gauge, "Resident memory size in bytes.", *residentMemory);
    if (openDescriptors)
        text.single("process_open_fds", Type::Gauge, "Number of open file descriptors.", *openDescriptors);
}

} // namespace sallyport
