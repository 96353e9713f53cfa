// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace sallyport {

/// Notices when the thread of the windows works longer than one frame (16 ms) before it looks at keys and mouse again.
/// With QT_LOGGING_RULES=sallyport.desktop.debug=true each stall is logged, and their sum at the end.
class StallWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int frame = 16; ///< milliseconds

    /// Watches the thread it is made on.
    explicit StallWatch(QObject *parent = nullptr);
    ~StallWatch() override;

    int stalls() const { return m_stalls; }
    /// In milliseconds.
    qint64 longest() const { return m_longest; }

private:
    void begin();
    void end();

    QElapsedTimer m_since; ///< valid while events are handled
    int m_stalls = 0;
    qint64 m_longest = 0;
};

} // namespace sallyport
