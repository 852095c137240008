import { Scene } from "phaser";
export class OutcomeScene extends Scene {
  constructor(){super({key:"outcome",active:true});}
  show(..._:unknown[]):void{}
  clear():void{}
  toggleCauses():boolean{return false;}
  present(..._:unknown[]):void{}
}
