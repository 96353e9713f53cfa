// SPDX-License-Identifier: Apache-2.0
#include "ui/common/settingsfile.h"

#include <QMutex>
#include <QSettings>

#include <algorithm>
#include <optional>
#include <utility>

namespace sallyport::ui {

/// What is still to be written. Shared with the thread that writes.
class SettingsFile::Writer
{
public:
    using Change = std::pair<QString, std::optional<QVariant>>; ///< no value: to be removed

    /// True when nobody is on the way to take it.
    bool add(const QString &key, std::optional<QVariant> value)
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.append({key, std::move(value)});
        return !std::exchange(m_isAsked, true);
    }

    void write(const QString &file)
    {
        const QList<Change> changes = take();
        QSettings settings(file, QSettings::IniFormat);
        for (const auto &[key, value] : changes)
            value ? settings.setValue(key, *value) : settings.remove(key);
        settings.sync();
        const QMutexLocker lock(&m_mutex);
        m_underWay.clear();
    }

    bool isOnItsWay(const QString &key) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto isIt = [&key](const Change &change) { return change.first == key; };
        return std::ranges::any_of(m_waiting, isIt) || std::ranges::any_of(m_underWay, isIt);
    }

private:
    QList<Change> take()
    {
        const QMutexLocker lock(&m_mutex);
        m_isAsked = false;
        m_underWay = std::exchange(m_waiting, {});
        return m_underWay;
    }

    mutable QMutex m_mutex;
    QList<Change> m_waiting;
    QList<Change> m_underWay;
    bool m_isAsked = false;
};

SettingsFile::SettingsFile(const QString &file) : m_file(file), m_writer(std::make_shared<Writer>())
{
    m_thread.setMaxThreadCount(1);
    const QSettings settings(file, QSettings::IniFormat);
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys)
        m_values.insert(key, settings.value(key));
}

SettingsFile::~SettingsFile()
{
    m_thread.waitForDone();
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    m_values.insert(key, value);
    if (m_writer->add(key, value))
        m_thread.start([writer = m_writer, file = m_file] { writer->write(file); });
}

void SettingsFile::remove(const QString &key)
{
    m_values.removeIf([&](const auto &entry) { return entry.key() == key || entry.key().startsWith(key + u'/'); });
    if (m_writer->add(key, std::nullopt))
        m_thread.start([writer = m_writer, file = m_file] { writer->write(file); });
}

QVariant SettingsFile::newest(const QString &key) const
{
    // Made anew: a QSettings that has read the file once does not see what other copies of the program write.
    return m_writer->isOnItsWay(key) ? value(key) : QSettings(m_file, QSettings::IniFormat).value(key);
}

} // namespace sallyport::ui
