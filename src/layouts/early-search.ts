/**
 * A script that opens a search field by "/" while the scripts of the page are still being loaded, so that no key is lost. The dialog
 * then takes its words over (search-opener.ts). It must be short, since every page waits for it.
 */
export const earlySearch =
  'addEventListener("keydown",e=>{try{let o=document,l=o.querySelector("[data-search-link=\'\']");' +
  'if(e.key!="/"||!l||e.ctrlKey||e.metaKey||e.altKey||e.target.closest("input,select,textarea,[contenteditable]")||' +
  'o.querySelector("dialog[open],main .search-panel")||localStorage["reader.slash"]=="off")return;e.preventDefault();' +
  'let d=o.createElement("dialog"),i=o.createElement("input");d.id="early-search";i.type="search";i.ariaLabel=l.textContent.trim();' +
  'd.append(i);o.body.append(d);d.showModal();i.focus()}catch{}});';
