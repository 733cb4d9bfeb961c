//! What reaches the full screen: keys, the mouse, another size, and signals.

use std::io;
use std::time::Duration;

use ratatui::crossterm::event::{
    self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};

use super::entry::Press;
use super::signals::Signals;

/// How long to wait before looking whether a signal has come.
const PAUSE: Duration = Duration::from_millis(100);

/// What happens to the full screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Happening {
    /// A key.
    Press(Press),
    /// A click at a column and a row.
    Click(u16, u16),
    /// The wheel, down or up.
    Wheel(bool),
    /// Leave at once, whatever is being typed.
    Leave,
    /// Save and stop: the end of what is typed.
    End,
    /// Stop with the exit code of an interruption.
    Interrupt,
    /// Stand still until the shell says otherwise.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// The same in a terminal that may have been set otherwise meanwhile.
    GoOn,
}

/// Waits for the next thing to happen.
///
/// # Errors
/// Whatever the terminal reports.
pub(super) fn next(signals: &Signals) -> io::Result<Happening> {
    loop {
        if let Some(signal) = signals.caught() {
            return Ok(signal);
        }
        if event::poll(PAUSE)?
            && let Some(happening) = read(event::read()?)
        {
            return Ok(happening);
        }
    }
}

fn read(event: Event) -> Option<Happening> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => self::key(key),
        Event::Paste(text) => Some(Happening::Press(Press::Paste(text))),
        Event::Resize(..) => Some(Happening::Redraw),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => {
                Some(Happening::Click(mouse.column, mouse.row))
            }
            MouseEventKind::ScrollDown => Some(Happening::Wheel(true)),
            MouseEventKind::ScrollUp => Some(Happening::Wheel(false)),
            _ => None,
        },
        _ => None,
    }
}

fn key(key: KeyEvent) -> Option<Happening> {
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return control(key.code);
    }
    let press = match key.code {
        KeyCode::Enter => Press::Enter,
        KeyCode::Char(c) => Press::Char(c),
        KeyCode::Up | KeyCode::BackTab => Press::Up,
        KeyCode::Down | KeyCode::Tab => Press::Down,
        KeyCode::Left => Press::Left,
        KeyCode::Right => Press::Right,
        KeyCode::Backspace | KeyCode::Delete => Press::Backspace,
        KeyCode::Esc => Press::Escape,
        KeyCode::PageUp => Press::PageUp,
        KeyCode::PageDown => Press::PageDown,
        KeyCode::Home => Press::Home,
        KeyCode::End => Press::End,
        KeyCode::F(1) => Press::Function("?"),
        _ => return None,
    };
    Some(Happening::Press(press))
}

fn control(code: KeyCode) -> Option<Happening> {
    match code {
        KeyCode::Char('c') => Some(Happening::Interrupt),
        KeyCode::Char('z') => Some(Happening::Suspend),
        KeyCode::Char('x') => Some(Happening::Leave),
        KeyCode::Char('d') => Some(Happening::End),
        KeyCode::Char('l') => Some(Happening::GoOn),
        KeyCode::Char('u') => Some(Happening::Press(Press::Escape)),
        // What some terminals send for Enter and for Backspace.
        KeyCode::Char('j' | 'm') => Some(Happening::Press(Press::Enter)),
        KeyCode::Char('h') => Some(Happening::Press(Press::Backspace)),
        _ => None,
    }
}
