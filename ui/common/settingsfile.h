// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QThreadPool>
#include <QVariant>

#include <memory>

namespace sallyport::ui {

/// A small INI file that nobody waits for: read once, then answered from memory. What changes is written by another thread, because a
/// disk can take its time, and together with what other copies of the program have changed meanwhile.
class SettingsFile
{
public:
    explicit SettingsFile(const QString &file);
    /// Returns once everything is written.
    ~SettingsFile();
    Q_DISABLE_COPY_MOVE(SettingsFile)

    QVariant value(const QString &key, const QVariant &otherwise = {}) const { return m_values.value(key, otherwise); }
    bool contains(const QString &key) const { return m_values.contains(key); }
    void setValue(const QString &key, const QVariant &value);
    /// The key, and all below it.
    void remove(const QString &key);
    /// As it is in the file now, where another copy of the program may have changed it; our own change counts, even if it is still on its
    /// way.
    QVariant newest(const QString &key) const;

private:
    class Writer;

    QString m_file;
    QHash<QString, QVariant> m_values;
    std::shared_ptr<Writer> m_writer;
    mutable QThreadPool m_thread; ///< one, so that changes keep their order
};

} // namespace sallyport::ui
