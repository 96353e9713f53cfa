// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QWidget>

#include <functional>

class QPainter;

namespace sallyport::ui {

/// Our own drawings (resources/icons), made for a 20 × 20 grid.
enum class Icon {
    None,
    Archive,
    Back,
    CapsLock,
    Chart,
    Check,
    Chevron,
    Clock,
    Close,
    Columns,
    Computer,
    Contrast,
    Copy,
    Download,
    Edit,
    External,
    Eye,
    EyeOff,
    Filter,
    Forward,
    Globe,
    Health,
    Help,
    Home,
    Info,
    Key,
    Link,
    Lock,
    Log,
    Mail,
    Mark,
    Minus,
    Moon,
    More,
    Note,
    Offline,
    Pause,
    Phone,
    Play,
    Plus,
    Refresh,
    Search,
    Server,
    Settings,
    Shield,
    SignOut,
    Sun,
    SwitchAccount,
    Trash,
    Unlock,
    Upload,
    User,
    UserPlus,
    Users,
    Warning,
};

/// Paints the icon in one colour, as large as the rectangle. Icons with a direction are mirrored right to left.
void paintIcon(QPainter &painter, Icon icon, const QRect &rect, const QColor &color, Qt::LayoutDirection direction = Qt::LeftToRight);

/// For Qt's own controls, which want a QIcon: painted in the colour of that moment.
QIcon iconIn(Icon icon, std::function<QColor()> color);

/// The program's icon.
QIcon applicationIcon();

/// An icon that stands beside a text and follows the palette. It says nothing to screen readers: the text does.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, int size = 20, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    void setRole(QPalette::ColorRole role);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_size;
    QPalette::ColorRole m_role = QPalette::WindowText;
};

} // namespace sallyport::ui
