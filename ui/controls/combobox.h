// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace sallyport::ui {

/// One of a few. A list under the field, opened by Space, F4 or Alt+Down; the wheel does not change it unless it has the keyboard, so
/// that scrolling a page changes nothing.
class ComboBox final : public QComboBox
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit ComboBox(const QString &name, QWidget *parent = nullptr);

    /// 32 high instead of 40, for toolbars and lists.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    /// Selects the item with this data; the first when there is none.
    void choose(const QVariant &wanted);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_compact = false;
};

} // namespace sallyport::ui
