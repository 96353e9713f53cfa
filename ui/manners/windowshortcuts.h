// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace sallyport::ui {

/// The keys that every window of every program has: quit, close, help. Given to each window of the application when it is first shown,
/// so that none can forget them. Dialogs have Escape instead.
class WindowShortcuts final : public QObject
{
    Q_OBJECT

public:
    /// Make one after the application.
    explicit WindowShortcuts(QObject *parent = nullptr);

Q_SIGNALS:
    void helpRequested(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void equip(QWidget *window);
};

} // namespace sallyport::ui
