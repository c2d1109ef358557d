/** What a press is made of, by pointer, finger or key, and what comes of the focus that goes with it. */
const PRESSES =
  'pointerdown pointerup mousedown mouseup click touchstart touchend keydown keyup focus blur focusin focusout input'

/** All else that Firefox sends to the window from within a closed tree, with the node it began at in `originalTarget`. */
const BEGUN_WITHIN =
  ' dblclick auxclick contextmenu pointercancel gotpointercapture lostpointercapture wheel DOMMouseScroll ' +
  'MozMousePixelScroll keypress beforeinput DOMActivate touchmove touchcancel selectstart copy cut paste dragstart ' +
  'drag dragenter dragover dragleave drop dragend pointerrawupdate pointerover pointerout pointerenter pointerleave ' +
  'pointermove mouseover mouseout mouseenter mouseleave mousemove'

/** Types of events that may begin in what Truce shows in a page, and that a page could swallow or look into. */
export const OWN_EVENT_TYPES = (import.meta.env.FIREFOX ? PRESSES + BEGUN_WITHIN : PRESSES).split(
  ' ',
)
