from __future__ import annotations
import numpy as np, pytest, PIL.Image
from PyQt5.QtCore import Qt, QEvent
from PyQt5.QtTest import QTest
from app.core.document.edits import Fill, compose_edits
from inpainting.engine.geometry import Box
from tests.gui.window import *
from tests.gui.window import noise
CTRL=Qt.KeyboardModifier.ControlModifier
ALT=Qt.KeyboardModifier.AltModifier

def ok(bench):
    d=bench.document
    assert np.array_equal(d.image, compose_edits(d.original,d.edits,Box.of(d.extent)))
    assert not bench.editor.is_drawing

def marks(w): return tuple(w.canvas._tool_marks.marks)

@pytest.fixture
def other(tmp_path):
    p=tmp_path/"other.png"; PIL.Image.fromarray(noise()[:80,:90].copy()).save(p); return p

@pytest.mark.parametrize("inter",["open","paste","F","delete","swap","another_source","manner"])
@pytest.mark.parametrize("kind",["paint","move","picked"])
def test_heal_drag(window, bench, qtbot, other, inter, kind):
    key(window, Qt.Key.Key_H); window.toolbox.set_size(20)
    drag(window,(100,100),(110,100)); 
    drag(window,(60,160),(70,160))
    assert len(bench.document.edits)==2
    healer=window.healing.healer
    if kind=="move":
        m=healer.make_matrix(); b=bench.document.edits[healer.index].box
        mid=m[:,:2]@np.array([(b.x0+b.x1)/2,(b.y0+b.y1)/2])+m[:,2]
        start=tuple(mid)
    elif kind=="picked":
        press(window,200,60,Qt.MouseButton.RightButton); release(window,200,60,Qt.MouseButton.RightButton)
        start=(150,150)
    else: start=(150,150)
    press(window,*start); move(window,start[0]+12,start[1]+5)
    edits=window.panel.edits._edits
    if inter=="open":
        with qtbot.waitSignal(bench.photo_store.opened): window.open_paths([other])
    elif inter=="F": key(window,Qt.Key.Key_F)
    elif inter=="H": key(window,Qt.Key.Key_H)
    elif inter=="tab": key(window,Qt.Key.Key_Tab)
    elif inter=="delete": key(window,Qt.Key.Key_Delete)
    elif inter=="manner": healer.set_manner("clone")
    elif inter=="turn": healer.turn(45)
    elif inter=="hide": edits.show(0,False)
    elif inter=="full": pass
    elif inter=="language": 
        window._retranslate()
    elif inter=="paste":
        from PyQt5.QtWidgets import QApplication
        from PyQt5.QtGui import QImage
        QApplication.clipboard().setImage(QImage(60,50,QImage.Format_RGB32)); trigger(window,"paste")
    else: trigger(window,inter)
    qtbot.waitUntil(lambda: not bench.editor.is_busy, timeout=10000)
    before=marks(window) if inter in("open","paste") else ()
    assert before==(), before
    move(window,start[0]+20,start[1]-5); release(window,start[0]+20,start[1]-5)
    qtbot.waitUntil(lambda: not bench.editor.is_busy, timeout=10000)
    ok(bench)
    n=0
    while bench.history.can_undo if hasattr(bench,"history") else bench.editor.history.can_undo:
        bench.editor.undo(); n+=1; ok(bench)
    assert np.array_equal(bench.document.image,bench.document.original)
    for _ in range(n): bench.editor.redo(); ok(bench)
    assert healer.make_matrix() is None or healer.index is not None

@pytest.mark.parametrize("inter",["open","F","undo","H","draw","close","cancel"])
def test_during_removal(window, bench, qtbot, other, inter):
    drag(window,(100,100),(110,100)); key(window,Qt.Key.Key_Return)
    if inter=="open": window.open_paths([other])
    elif inter=="F": QTest.keyPress(window.windowHandle(),Qt.Key.Key_F); move(window,105,100); press(window,105,100); release(window,105,100)
    elif inter=="H": key(window,Qt.Key.Key_H); drag(window,(150,100),(160,100))
    elif inter=="draw": drag(window,(150,100),(160,100))
    elif inter=="close": window.close()
    else: trigger(window,inter)
    qtbot.waitUntil(lambda: not bench.editor.is_busy, timeout=10000)
    QTest.qWait(50)
    ok(bench)
    QTest.keyRelease(window.windowHandle(),Qt.Key.Key_F)
    assert window.toolbox.current.name!="where_from"
